import type { Irregularity, Section, SectionKind } from "../../model/article";
import { type Source, type Span, slice } from "../../model/source";
import type { EntryBlock, HeadingBlock, Page, ParagraphBlock, RowBlock } from "../blocks/block";
import { headColumn } from "../items/head-column";
import type { ItemDraft } from "../items/item-draft";
import { readItem } from "../items/read-item";
import { headedEntries } from "./headed-entries";
import { labelledParagraphs } from "./labelled-paragraphs";
import { numberItems } from "./number-items";
import { openSection } from "./open-section";
import { runInHeadings } from "./run-in-headings";
import { emptySection, type SectionDraft } from "./section-draft";
import { sectionKind } from "./section-kind";

/** The sections of a page, with what reading their items brought up. */
export interface Sections {
  readonly sections: readonly Section[];
  /** Brackets in the items, which are no text. */
  readonly markup: readonly Span[];
  readonly irregularities: readonly Irregularity[];
}

/** Reads the blocks of a page, except for its title, into numbered items and sorts these into sections. */
export function buildSections(source: Source, page: Page, title: HeadingBlock | undefined): Sections {
  const drafts: SectionDraft[] = [emptySection("lead", 1)];
  const markup: Span[] = [];
  const irregularities: Irregularity[] = [];
  for (const block of labelledParagraphs(
    source.text,
    headedEntries(source.text, runInHeadings(source.text, page.blocks)),
  )) {
    if (block === title) continue;
    if (block.kind === "heading") {
      placeHeading(source, block, drafts);
      continue;
    }
    placeTable(source, block, drafts);
    const item = readItem(source.text, block, page.markup, currentOf(drafts).kind);
    if (!item) continue;
    placeItem(source, block, item, drafts);
    for (const mark of item.markup) markup.push(mark);
    for (const irregularity of item.irregularities) irregularities.push(irregularity);
  }
  const filled = drafts.filter((draft) => draft.items.length > 0 || draft.heading);
  return { sections: numberItems(filled.map(listInDisguise)), markup, irregularities };
}

const fewestHeaded = 3;

/** Paragraphs that nearly all open with a head are entries of a list that has no marks. */
function listInDisguise(draft: SectionDraft): SectionDraft {
  const { kind, items } = draft;
  const headed = items.filter(({ head, question, row }) => head !== undefined && !question && !row);
  const isList = kind !== "lead" && kind !== "faq" && kind !== "names" && headed.some(({ entry }) => !entry);
  const prose = items.filter(({ row }) => !row).length;
  if (!isList || headed.length < fewestHeaded || headed.length * 3 < prose * 2) return draft;
  return { ...draft, items: items.map((item) => (headed.includes(item) ? { ...item, entry: true } : item)) };
}

const currentOf = (drafts: readonly SectionDraft[]): SectionDraft => drafts.at(-1) as SectionDraft;

function placeHeading(source: Source, block: HeadingBlock, drafts: SectionDraft[]): void {
  const current = currentOf(drafts);
  const next = openSection(source, block, current);
  if (next) drafts.push(next);
  else current.group = block.span;
}

/** A table whose columns tell what it lists is a section of that kind, and what stands behind it goes on with the one before. */
function placeTable({ text }: Source, block: ParagraphBlock | EntryBlock | RowBlock, drafts: SectionDraft[]): void {
  const current = currentOf(drafts);
  if (block.kind === "row") {
    const { kind } = headColumn(text, block.header, current.kind);
    if (kind) drafts.push(emptySection(kind, current.level + 1));
  } else if (isIntroduced(current) && current.items.at(-1)?.row) reopen(drafts);
}

/** Puts an item into the section it belongs to, which it may open itself, or into the entry whose field it is. */
function placeItem(
  source: Source,
  block: ParagraphBlock | EntryBlock | RowBlock,
  item: ItemDraft,
  drafts: SectionDraft[],
): void {
  const current = currentOf(drafts);
  const before = current.items.at(-1);
  if (before && isFieldOf(before, block, item)) {
    current.items[current.items.length - 1] = mergeField(before, item);
    return;
  }
  const introduced = item.entry && before && !before.entry ? introducedKind(source, before, current.kind) : undefined;
  if (introduced && introduced !== current.kind) drafts.push(emptySection(introduced, current.level + 1));
  else if (!item.entry && isIntroduced(current) && drafts.length > 1) reopen(drafts);
  if (opensNotice(source, item, current)) drafts.push(emptySection("notice", current.level));
  currentOf(drafts).items.push({ ...item, ...(current.group && { group: current.group }) });
}

/** Whether a field stands on a line or in a sub-list of its own, below the entry it belongs to. */
const isFieldOf = (entry: ItemDraft, block: ParagraphBlock | EntryBlock | RowBlock, item: ItemDraft): boolean =>
  item.field &&
  entry.head !== undefined &&
  !entry.row &&
  (block.kind === "paragraph" || (block.kind === "entry" && block.nested === true));

const mergeField = (entry: ItemDraft, field: ItemDraft): ItemDraft => ({
  ...entry,
  span: { start: entry.span.start, end: field.span.end },
  statements: [...entry.statements.filter(({ span }) => span.start !== entry.head?.start), ...field.statements],
  citations: [...entry.citations, ...field.citations],
  references: [...entry.references, ...field.references],
});

const introducible: ReadonlySet<SectionKind> = new Set(["types", "symptoms", "causes", "complications"]);

/** "It can cause:" before a list names no causes. */
const causing = /\b(?:it|they|can|may|might|could|to|not|also|sometimes|often) causes?\s*:/i;

/** "Three variants of it are known." before a list needs no colon. */
const formsCounted =
  /^(?:two|three|four|five|six|several)(?: [\p{L}-]+)? (?:types|forms|variants|subtypes|varieties)\b[^,;:]{0,60} (?:are|is|have been) (?:\p{L}+ )?(?:recogni[sz]ed|known|described|distinguished|seen|told apart)\.?$/iu;

/** "It includes:" before a list below a heading on names. */
const members =
  /\b(?:it|group|family|spectrum|term|umbrella|name)\b[^.;:]* (?:includes?|comprises?|covers?|takes in)\s*:$/i;

/** "The main types are:" before a list makes the list a section of its own kind. */
function introducedKind(source: Source, { statements }: ItemDraft, within: SectionKind): SectionKind | undefined {
  const last = statements.at(-1)?.span;
  if (last && formsCounted.test(slice(source, last))) return "types";
  if (!last || !slice(source, last).trimEnd().endsWith(":")) return undefined;
  if (causing.test(slice(source, last))) return undefined;
  if (within === "names" && members.test(slice(source, last).trimEnd())) return "types";
  const kind = sectionKind(slice(source, last));
  return kind !== undefined && introducible.has(kind) ? kind : undefined;
}

/** A section that the sentence before its list opened, not a heading. */
const isIntroduced = ({ level, heading, kind }: SectionDraft): boolean =>
  level > 1 && heading === undefined && kind !== "notice";

/** Running text behind such a list goes on with the section before it. */
function reopen(drafts: SectionDraft[]): void {
  const host = drafts.findLast(({ heading }) => heading !== undefined);
  if (host) drafts.push({ ...host, items: [] });
}

/** A paragraph headed "Disclaimer" or the like, wherever it stands. */
const opensNotice = (source: Source, { head, entry }: ItemDraft, current: SectionDraft): boolean =>
  head !== undefined && !entry && current.kind !== "notice" && sectionKind(slice(source, head)) === "notice";
