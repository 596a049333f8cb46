import { causeWords } from "../lexicon/headings";
import type { Article, Irregularity, Section, SectionKind } from "../model/article";
import { type Source, type Span, slice } from "../model/source";
import type { Block, Page } from "./block";
import { readFrontMatter } from "./front-matter";
import { sectionKind } from "./headings";
import { type ItemDraft, readItem } from "./item";
import { markdownBlocks } from "./markdown-blocks";
import { numberItems } from "./number-items";
import { letteredHeading, plainHeading, textBlocks } from "./text-blocks";

/**
 * Text to article: sections, items, statements, with their places. Knows how pages are built and how English sentences end, no medicine.
 * Total: any text gives an article, and every non-blank line of it lies in a heading, an item or the front matter.
 */
export function read(source: Source): Article {
  const { text } = source;
  const front = readFrontMatter(text);
  const page = looksLikeMarkdown(text) ? markdownBlocks(text, front.end) : textBlocks(text, front.end);
  const titleBlock = titleOf(page, text, front.end);
  const title = front.title ?? (titleBlock ? slice(source, titleBlock.span) : undefined);
  const { sections, markup, irregularities } = assemble(source, page, titleBlock);
  return {
    id: front.id ?? slug(fileName(source.path) || "article"),
    title: title ?? front.subject ?? fileName(source.path),
    source,
    markup: [...page.markup, ...markup].sort((a, b) => a.start - b.start || a.end - b.end),
    sections,
    irregularities: [...front.irregularities, ...pageIrregularities(text, page, front.end), ...irregularities],
    ...(front.subject !== undefined && { subject: front.subject }),
    ...(front.origin && { origin: front.origin }),
  };
}

const slug = (name: string): string =>
  name
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, "-")
    .replace(/^-|-$/g, "") || "article";
const fileName = (path: string): string =>
  path
    .split(/[\\/]/)
    .at(-1)
    ?.replace(/\.[^.]*$/, "") ?? "";

const looksLikeMarkdown = (text: string): boolean => {
  const sample = text.slice(0, 100_000);
  return (
    /^ {0,3}#{1,6}[ \t]+\S/m.test(sample) ||
    /\*\*[^*\n]+\*\*/.test(sample) ||
    /^\|.*\|[ \t]*\n\|[ :|-]+\|/m.test(sample)
  );
};

function titleOf(page: Page, text: string, from: number): Extract<Block, { kind: "heading" }> | undefined {
  const first = page.blocks[0];
  if (first?.kind !== "heading") return undefined;
  const second = page.blocks.find((block, index) => index > 0 && block.kind === "heading");
  const wording = text.slice(first.span.start, first.span.end);
  const kind = sectionKind(wording);
  if (first.level === plainHeading)
    return kind === undefined ||
      kind === "types" ||
      wording.split(/\s+/).length > 3 ||
      page.blocks[1]?.kind === "heading"
      ? first
      : undefined;
  const isTitle =
    first.level === 1 ||
    sectionKind(wording) === undefined ||
    page.blocks[1]?.kind === "heading" ||
    (second !== undefined &&
      first.span.start <= from + 2 &&
      first.level === 2 &&
      text[first.span.start - 2] !== "#" &&
      wording.split(" ").length > 2);
  return isTitle ? first : undefined;
}

interface SectionDraft {
  readonly kind: SectionKind;
  readonly level: number;
  readonly heading?: Span;
  readonly items: ItemDraft[];
  group: Span | undefined;
}

function assemble(
  source: Source,
  page: Page,
  title: Block | undefined,
): { sections: readonly Section[]; markup: readonly Span[]; irregularities: readonly Irregularity[] } {
  const drafts: SectionDraft[] = [{ kind: "lead", level: 1, items: [], group: undefined }];
  const markup: Span[] = [];
  const irregularities: Irregularity[] = [];
  for (const block of page.blocks) {
    if (block === title) continue;
    const current = drafts.at(-1) as SectionDraft;
    if (block.kind === "heading") {
      const next = openSection(source, block, current);
      if (next) drafts.push(next);
      else current.group = block.span;
      continue;
    }
    const item = readItem(source.text, block, page.markup, current.kind);
    if (!item) continue;
    const introduced = current.items.at(-1);
    if (
      item.field &&
      introduced?.head &&
      !introduced.row &&
      (block.kind === "paragraph" || (block.kind === "entry" && block.nested))
    ) {
      current.items[current.items.length - 1] = mergeField(introduced, item);
      markup.push(...item.markup);
      irregularities.push(...item.irregularities);
      continue;
    }
    const opens = item.entry && introduced && !introduced.entry ? introKind(source, introduced) : undefined;
    if (opens && opens !== current.kind)
      drafts.push({ kind: opens, level: current.level + 1, items: [], group: undefined });
    else if (!item.entry && current.level > 1 && drafts.length > 1 && !current.heading && current.kind !== "notice")
      reopen(drafts);
    const notice =
      item.head && !item.entry && current.kind !== "notice" && sectionKind(slice(source, item.head)) === "notice";
    if (notice) drafts.push({ kind: "notice", level: current.level, items: [], group: undefined });
    (drafts.at(-1) as SectionDraft).items.push({ ...item, ...(current.group && { group: current.group }) });
    markup.push(...item.markup);
    irregularities.push(...item.irregularities);
  }
  return {
    sections: numberItems(drafts.filter((draft) => draft.items.length > 0 || draft.heading)),
    markup,
    irregularities,
  };
}

/** A field on a line or in a sub-list of its own belongs to the entry above it. */
const mergeField = (entry: ItemDraft, field: ItemDraft): ItemDraft => ({
  ...entry,
  span: { start: entry.span.start, end: field.span.end },
  statements: [...entry.statements.filter(({ span }) => span.start !== entry.head?.start), ...field.statements],
  citations: [...entry.citations, ...field.citations],
  references: [...entry.references, ...field.references],
});

/** "The main types are:" before a list makes the list a section of its own kind. */
function introKind({ text }: Source, { statements }: ItemDraft): SectionKind | undefined {
  const last = statements.at(-1)?.span;
  if (!last || !text.slice(last.start, last.end).trimEnd().endsWith(":")) return undefined;
  const kind = sectionKind(text.slice(last.start, last.end));
  return kind === "types" || kind === "symptoms" || kind === "causes" || kind === "complications" ? kind : undefined;
}

/** Running text behind such a list goes on with the section before it. */
function reopen(drafts: SectionDraft[]): void {
  const host = drafts.findLast((draft) => draft.heading !== undefined);
  if (host)
    drafts.push({ kind: host.kind, level: host.level, items: [], group: host.group, heading: host.heading as Span });
}

/** The section that a heading opens; nothing where it heads a group within the current one. */
function openSection(
  source: Source,
  block: Extract<Block, { kind: "heading" }>,
  current: SectionDraft,
): SectionDraft | undefined {
  const wording = slice(source, block.span);
  const kind =
    current.kind === "tests" && sectionKind(wording) === "causes" && !causeWords.test(wording.toLowerCase())
      ? undefined
      : sectionKind(wording);
  const settled = current.heading !== undefined && current.kind !== "other" && current.kind !== "lead";
  if (
    settled &&
    (block.level === letteredHeading || (block.level === plainHeading && (kind === undefined || kind === current.kind)))
  )
    return undefined;
  const deeper = current.heading !== undefined && block.level > current.level;
  if (deeper && (kind === undefined || kind === current.kind)) return undefined;
  return {
    kind: kind ?? "other",
    level: deeper ? current.level : block.level,
    heading: block.span,
    items: [],
    group: undefined,
  };
}

/** A block longer than this has lost its line breaks; it is read all the same. */
const longBlock = 200_000;

function pageIrregularities(text: string, page: Page, from: number): readonly Irregularity[] {
  const found: Irregularity[] = [];
  const start = { start: from, end: Math.min(text.length, from + 1) };
  if (text.slice(from).trim() === "") found.push({ kind: "empty-article", span: { start: 0, end: 0 }, detail: "" });
  const control = text.slice(0, 65_536).search(/[\u0000-\u0008\u000e-\u001f]|\ufffd{3}/);
  if (control >= 0) found.push({ kind: "binary-text", span: { start: control, end: control + 1 }, detail: "" });
  if (page.blocks.length > 0 && !page.blocks.some((block) => block.kind === "heading"))
    found.push({ kind: "no-heading", span: start, detail: "" });
  for (const { span } of page.blocks.filter((block) => block.span.end - block.span.start > longBlock))
    found.push({
      kind: "long-block",
      span: { start: span.start, end: Math.min(span.end, span.start + 1) },
      detail: String(span.end - span.start),
    });
  for (const span of page.unclosed)
    found.push({ kind: "unclosed-markup", span, detail: text.slice(span.start, span.end) });
  return found;
}
