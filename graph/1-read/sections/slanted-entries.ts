import type { SectionKind } from "../../model/article";
import type { Block, ParagraphBlock } from "../blocks/block";
import { opensField } from "../items/field-label";
import { kindWithin } from "./kind-within";
import { listingSections } from "./listing-sections";

type Slanted = ParagraphBlock & { readonly slanted: NonNullable<ParagraphBlock["slanted"]> };

/** The blocks of a page, in which paragraphs that each open with a name in italics, below a heading over a list of things, are entries. */
export function slantedEntries(text: string, blocks: readonly Block[]): readonly Block[] {
  const isSlanted = (block: Block): block is Slanted =>
    block.kind === "paragraph" &&
    block.slanted !== undefined &&
    block.slanted.end < block.span.end - 1 &&
    !opensField(text, block.span);
  if (!blocks.some(isSlanted)) return blocks;
  const result: Block[] = [];
  let level = 0;
  let kind: SectionKind = "other";
  for (let at = 0; at < blocks.length; ) {
    const block = blocks[at] as Block;
    if (block.kind === "heading") {
      const own = kindWithin(kind, text.slice(block.span.start, block.span.end));
      kind = own ?? (block.level > level ? kind : "other");
      if (own !== undefined || block.level <= level) level = block.level;
      result.push(block);
      at++;
      continue;
    }
    const next = blocks.findIndex((other, index) => index > at && other.kind === "heading");
    const body = blocks.slice(at, next < 0 ? blocks.length : next);
    const isList = listingSections.has(kind) && body.length > 1 && body.every(isSlanted);
    for (const each of body)
      result.push(
        isList && isSlanted(each) ? { kind: "entry", marker: "", span: each.span, strong: each.slanted } : each,
      );
    at += body.length;
  }
  return result;
}
