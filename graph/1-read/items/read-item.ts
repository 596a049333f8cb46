import type { SectionKind } from "../../model/article";
import type { Span } from "../../model/source";
import type { EntryBlock, ParagraphBlock, RowBlock } from "../blocks/block";
import { markupWithin } from "../markup-within";
import { trim } from "../trim";
import { opensField, statementAt } from "./field-label";
import { isLabel } from "./is-label";
import type { ItemDraft } from "./item-draft";
import { readAttributions } from "./read-attributions";
import { readHead, sentenceHead } from "./read-head";
import { readRow } from "./read-row";
import { sentences } from "./sentences";
import { gluedLabels } from "./source-labels";

/** Reads one block into an item: its head, statements, source labels and references. A blank block gives none. */
export function readItem(
  text: string,
  block: ParagraphBlock | EntryBlock | RowBlock,
  pageMarkup: readonly Span[],
  section: SectionKind,
): ItemDraft | undefined {
  const { start, end } = trim(text, block.span);
  if (start >= end) return undefined;
  return block.kind === "row" ? readRow(text, block, section) : readProse(text, block, pageMarkup, section);
}

function readProse(
  text: string,
  block: ParagraphBlock | EntryBlock,
  pageMarkup: readonly Span[],
  section: SectionKind,
): ItemDraft {
  const { body: inner, brackets, citations, references, irregularities } = readAttributions(text, block.span);
  const glued = citations.length === 0 ? gluedLabels(text, inner) : { end: inner.end, citations: [] };
  const body = trim(text, { start: inner.start, end: glued.end });
  const skip = markupWithin(pageMarkup, block.span);
  const field = opensField(text, body);
  const names = (span: Span) => isLabel(text, span, skip);
  const head = field ? undefined : readHead(text, { ...block, span: body }, names);
  const headed = section !== "lead" ? head : undefined;
  const from = (start: number) =>
    sentences(text, { start: Math.min(start, body.end), end: body.end })
      .filter((span) => hasWords(text, span, brackets))
      .map((span) => statementAt(text, span));
  const statements = from(headed?.body ?? body.start);
  const opening = field || head || block.kind === "entry" ? undefined : sentenceHead(text, body, names);
  const rest = opening ? from(opening.body) : [];
  return {
    span: block.span,
    question: head?.question ?? false,
    entry: block.kind === "entry",
    row: false,
    field,
    statements: statements.length > 0 ? statements : [{ span: head?.head ?? body }],
    citations: [...citations, ...glued.citations],
    references,
    markup: brackets,
    irregularities,
    ...(headed && { head: headed.head }),
    ...(opening && rest.length > 0 && { headed: { head: opening.head, statements: rest } }),
  };
}

/** Whether a sentence says anything: one that is only a bracket of references, or only marks, does not. */
const hasWords = (text: string, span: Span, brackets: readonly Span[]): boolean =>
  !brackets.some((bracket) => bracket.start <= span.start && span.end <= bracket.end) &&
  /[\p{L}\p{N}]/u.test(text.slice(span.start, span.end));
