import type { Block, ParagraphBlock } from "../blocks/block";
import { opensField } from "../items/field-label";
import { isLabel } from "../items/is-label";
import { sectionKind } from "./section-kind";

/** Words and brackets before a full stop, colon or dash with more behind it. */
const opening = /^((?:[^.!?:;()\n–—]|(?<=\S)[–—](?=\S)|\([^()\n]{1,60}\)){2,120}?)(?:[.:]|\s[–—-])\s+\S/u;
/** How long a name is that shows that a paragraph is an entry, and how long one may be beside such. */
const mostWords = 8;
const mostWordsBeside = 16;
const fewest = 3;

/**
 * The blocks of a page, in which paragraphs that open with a name ("Ibuprofen. A painkiller that …") are entries: three or more
 * of them below one heading, and two thirds of what stands there.
 */
export function labelledParagraphs(text: string, blocks: readonly Block[]): readonly Block[] {
  const result: Block[] = [];
  for (let at = 0; at < blocks.length; ) {
    const until = blocks.findIndex((block, next) => next > at && block.kind === "heading");
    const section = blocks.slice(at, until < 0 ? blocks.length : until);
    result.push(...(isList(text, section) ? section.map((block) => asEntry(text, block)) : section));
    at += section.length;
  }
  return result;
}

function isList(text: string, [heading, ...blocks]: readonly Block[]): boolean {
  if (heading?.kind !== "heading" || blocks.length < fewest) return false;
  const kind = sectionKind(text.slice(heading.span.start, heading.span.end));
  if (kind === "lead" || kind === "faq") return false;
  const labelled = blocks.filter((block) => isLabelled(text, block)).length;
  return labelled >= fewest && labelled * 3 >= blocks.length * 2;
}

const asEntry = (text: string, block: Block): Block =>
  isLabelled(text, block, mostWordsBeside) ? { kind: "entry", span: block.span, marker: "" } : block;

function isLabelled(text: string, block: Block, most = mostWords): block is ParagraphBlock {
  if (block.kind !== "paragraph" || block.strong || opensField(text, block.span)) return false;
  const { start, end } = block.span;
  const words = text.slice(start, Math.min(end, start + 160)).match(opening)?.[1];
  if (words === undefined || words.split(/\s+/).length > most) return false;
  return isLabel(text, { start, end: start + words.length }, []);
}
