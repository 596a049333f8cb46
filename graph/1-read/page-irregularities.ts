import type { Irregularity } from "../model/article";
import type { Page } from "./blocks/block";

/** A block longer than this has lost its line breaks; it is read all the same. */
const longBlock = 200_000;
/** How much of a text is looked at for signs that it is none. */
const sampled = 65_536;
/** What no text holds: control characters other than tab and line breaks, or several characters in a row that could not be decoded. */
const binary = /[^\t-\r -\uffff]|\ufffd{3}/;

/** What a reader or author should know of the page as a whole; `from` is where its text begins. */
export function pageIrregularities(text: string, page: Page, from: number): readonly Irregularity[] {
  const found: Irregularity[] = [];
  if (text.slice(from).trim() === "") found.push({ kind: "empty-article", span: { start: 0, end: 0 }, detail: "" });
  const control = text.slice(0, sampled).search(binary);
  if (control >= 0) found.push({ kind: "binary-text", span: { start: control, end: control + 1 }, detail: "" });
  if (page.blocks.length > 0 && !page.blocks.some(({ kind }) => kind === "heading"))
    found.push({ kind: "no-heading", span: { start: from, end: Math.min(text.length, from + 1) }, detail: "" });
  for (const { span } of page.blocks) {
    const length = span.end - span.start;
    if (length > longBlock)
      found.push({ kind: "long-block", span: { start: span.start, end: span.start + 1 }, detail: String(length) });
  }
  for (const span of page.unclosed)
    found.push({ kind: "unclosed-markup", span, detail: text.slice(span.start, span.end) });
  return found;
}
