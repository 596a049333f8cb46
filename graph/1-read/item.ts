import { headColumns } from "../lexicon/headings";
import type { Citation, Irregularity, ReferenceUse, SectionKind, Statement } from "../model/article";
import type { Span } from "../model/source";
import type { Block } from "./block";
import { fieldKinds, isFieldLabel } from "./headings";
import { readHead } from "./item-head";
import { isLabel } from "./label";
import { readReferences } from "./references";
import { bracketLabels, gluedLabels } from "./source-labels";
import { sentences, trim } from "./statements";

/** An item before it has its place among the others. */
export interface ItemDraft {
  readonly span: Span;
  readonly head?: Span;
  readonly question: boolean;
  readonly entry: boolean;
  readonly row: boolean;
  /** It opens with the label of a field ("Side effects: …") and has no head of its own. */
  readonly field: boolean;
  readonly group?: Span;
  readonly statements: readonly Omit<Statement, "id">[];
  readonly citations: readonly Citation[];
  readonly references: readonly ReferenceUse[];
  readonly markup: readonly Span[];
  readonly irregularities: readonly Irregularity[];
}

/** Reads one block into an item: its head, statements, source labels and references. */
export function readItem(
  text: string,
  block: Exclude<Block, { kind: "heading" }>,
  pageMarkup: readonly Span[],
  section: SectionKind,
): ItemDraft | undefined {
  if (trim(text, block.span).start >= trim(text, block.span).end) return undefined;
  if (block.kind === "row") return readRow(text, block, section);
  const references = readReferences(text, block.span);
  const bracketed = bracketLabels(text, block.span);
  const holes = [...references.brackets, ...bracketed.map((citation) => citation.span)].sort(
    (a, b) => a.start - b.start,
  );
  const inner = withoutTrailing(text, block.span, holes);
  const glued = bracketed.length === 0 ? gluedLabels(text, inner) : { end: inner.end, citations: [] };
  const body = trim(text, { start: inner.start, end: glued.end });
  const skip = within(pageMarkup, block.span);
  const field = opensField(text, body);
  const head = field ? undefined : readHead(text, { ...block, span: body }, (span) => isLabel(text, span, skip));
  const start = head && section !== "lead" ? head.body : body.start;
  const statements = sentences(text, { start: Math.min(start, body.end), end: body.end })
    .filter(hasWords(text, holes))
    .map((span) => withField(text, span));
  const only = statements.length > 0 ? statements : [{ span: head?.head ?? body }];
  return {
    span: block.span,
    question: head?.question ?? false,
    entry: block.kind === "entry",
    row: false,
    field,
    statements: only,
    citations: [...bracketed, ...glued.citations],
    references: references.uses,
    markup: holes,
    irregularities: references.irregularities,
    ...(head && section !== "lead" && { head: head.head }),
  };
}

/** Whether a passage begins with a label that only says what kind of field it is. */
const opensField = (text: string, span: Span): boolean => {
  const label = text.slice(span.start, Math.min(span.end, span.start + 60)).match(labelPattern);
  const words = label?.[1] ?? label?.[2];
  return words !== undefined && isFieldLabel(words);
};

const hasWords =
  (text: string, holes: readonly Span[]) =>
  (span: Span): boolean =>
    !holes.some((hole) => hole.start <= span.start && span.end <= hole.end) &&
    /[\p{L}\p{N}]/u.test(text.slice(span.start, span.end));

/** The formatting marks inside a span, found by halving since they are sorted. */
function within(markup: readonly Span[], span: Span): readonly Span[] {
  let [low, high] = [0, markup.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((markup[middle]?.end ?? 0) <= span.start) low = middle + 1;
    else high = middle;
  }
  const found: Span[] = [];
  for (let at = low; at < markup.length; at++) {
    const hole = markup[at];
    if (!hole || hole.start >= span.end) break;
    found.push(hole);
  }
  return found;
}

/** The span without the brackets, and the space between them, at its end. */
function withoutTrailing(text: string, span: Span, holes: readonly Span[]): Span {
  let { start, end } = trim(text, span);
  for (let at = holes.length - 1; at >= 0; at--) {
    const hole = holes[at];
    if (!hole || hole.end !== end) break;
    end = trim(text, { start, end: hole.start }).end;
  }
  return { start, end };
}

const labelPattern =
  /^[*_]{0,2}([\p{Lu}][\p{L}\p{N} ,&/’'()-]{1,44}?)\s?:[*_]{0,2}\s+(?=\S)|^[*_]{1,2}([\p{Lu}][\p{L}\p{N} ,&/’'()-]{1,44}?)[*_]{1,2}\s?:\s+(?=\S)/u;

/** A statement that opens with a label ("Side effects: …") is a field of the item. */
function withField(text: string, span: Span): Omit<Statement, "id"> {
  const match = text.slice(span.start, Math.min(span.end, span.start + 60)).match(labelPattern);
  const words = match?.[1] ?? match?.[2];
  if (!match || words === undefined || words.split(/\s+/).length > 6) return { span };
  const kinds = fieldKinds(words);
  const start = span.start + match[0].indexOf(words);
  return kinds.length > 0 ? { span, field: { kinds, label: { start, end: start + words.length } } } : { span };
}

const treating: ReadonlySet<SectionKind> = new Set([
  "drugs",
  "principles",
  "supplements",
  "procedures",
  "lifestyle",
  "prevention",
  "other",
]);

/** Which column of a row names its subject: the first, unless a later one is headed "Treatment" and the first says what for. */
function headColumn(text: string, header: readonly Span[], section: SectionKind): number {
  const names = header.map(({ start, end }) => text.slice(start, end).toLowerCase());
  if (!treating.has(section) || names[0] === undefined || headColumns.test(names[0])) return 0;
  return Math.max(
    0,
    names.findIndex((name) => headColumns.test(name) && !isFieldLabel(name)),
  );
}

/** A table row: one cell heads the item, each other cell is a field labelled by its column. */
function readRow(text: string, block: Extract<Block, { kind: "row" }>, section: SectionKind): ItemDraft | undefined {
  const at = headColumn(text, block.header, section);
  const first = block.cells[at];
  if (!first) return undefined;
  const holes: Span[] = [];
  const citations: Citation[] = [];
  const references: ReferenceUse[] = [];
  const irregularities: Irregularity[] = [];
  const statements = block.cells.flatMap((cell, index) => {
    if (index === at) return [];
    const read = readReferences(text, cell);
    const labels = bracketLabels(text, cell);
    const brackets = [...read.brackets, ...labels.map((label) => label.span)].sort((a, b) => a.start - b.start);
    holes.push(...brackets);
    citations.push(...labels);
    references.push(...read.uses);
    irregularities.push(...read.irregularities);
    const span = withoutTrailing(text, cell, brackets);
    const label = block.header[index];
    if (span.start >= span.end) return [];
    const kinds = label
      ? at > 0 && index === 0
        ? (["purpose"] as const)
        : fieldKinds(text.slice(label.start, label.end))
      : [];
    return [{ span, ...(label && { field: { kinds: kinds.length > 0 ? kinds : (["other"] as const), label } }) }];
  });
  const head = trim(text, first);
  return {
    span: block.span,
    head,
    question: false,
    entry: true,
    row: true,
    field: false,
    statements: statements.length > 0 ? statements : [{ span: head }],
    citations,
    references,
    markup: holes.sort((a, b) => a.start - b.start),
    irregularities,
  };
}
