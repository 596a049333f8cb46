import type { Block, ParagraphBlock } from "../blocks/block";
import { isLabel } from "../items/is-label";
import { sectionKind } from "./section-kind";

/** A short first sentence with more behind it. */
const opening = /^((?:[^.!?:;()\n]|\([^()\n]{1,40}\)){2,80})\.\s+\S/u;
const mostWords = 8;
const fewest = 3;

/**
 * The blocks of a page, in which paragraphs that open with a name before a full stop ("Ibuprofen. A painkiller that …") are entries: three or more
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
  isLabelled(text, block) ? { kind: "entry", span: block.span, marker: "" } : block;

function isLabelled(text: string, block: Block): block is ParagraphBlock {
  if (block.kind !== "paragraph" || block.strong) return false;
  const { start, end } = block.span;
  const words = text.slice(start, Math.min(end, start + 120)).match(opening)?.[1];
  if (words === undefined || words.split(/\s+/).length > mostWords) return false;
  return isLabel(text, { start, end: start + words.length }, []);
}
