import type { Item, Section, SectionKind } from "../../model/article";
import type { Span } from "../../model/source";
import type { ItemDraft } from "../items/item-draft";
import type { SectionDraft } from "./section-draft";

/** How far the numbering of one kind of section has come. */
interface Count {
  groups: number;
  group: Span | undefined;
  entries: number;
  /** Entries of the group. */
  grouped: number;
  paragraphs: number;
  rows: number;
}

/**
 * Gives each item the locator by which people refer to it: `causes-3`, with groups `tests-C6`, for a table row `drugs-T2`; running text
 * counts alone (`lead-2`), and as `causes-p1` in a section that is a list.
 */
export function numberItems(drafts: readonly SectionDraft[]): readonly Section[] {
  const counts = new Map<SectionKind, Count>();
  const listed = new Set(drafts.filter(hasEntries).map(({ kind }) => kind));
  return drafts.map(({ kind, heading, items }) => ({
    kind,
    ...(heading && { heading }),
    items: items.map((item) => number(item, kind, countOf(counts, kind), listed.has(kind))),
  }));
}

const hasEntries = ({ items }: SectionDraft): boolean => items.some(({ entry, row }) => entry && !row);

function countOf(counts: Map<SectionKind, Count>, kind: SectionKind): Count {
  const known = counts.get(kind);
  if (known) return known;
  const fresh: Count = { groups: 0, group: undefined, entries: 0, grouped: 0, paragraphs: 0, rows: 0 };
  counts.set(kind, fresh);
  return fresh;
}

function number(draft: ItemDraft, kind: SectionKind, count: Count, listed: boolean): Item {
  if (draft.group && draft.group !== count.group) {
    count.group = draft.group;
    count.groups++;
    count.grouped = 0;
  }
  const id = `${kind}-${nextPlace(draft, count, listed)}`;
  const { span, head, question, entry, group, citations, references } = draft;
  return {
    id,
    span,
    question,
    entry,
    citations,
    references,
    statements: draft.statements.map((statement, index) => ({ id: `${id}.${index + 1}`, ...statement })),
    ...(head && { head }),
    ...(group && { group }),
  };
}

function nextPlace({ row, entry, group }: ItemDraft, count: Count, listed: boolean): string {
  if (row) return `T${++count.rows}`;
  if (listed && !entry) return `p${++count.paragraphs}`;
  return group ? `${letters(count.groups)}${++count.grouped}` : `${++count.entries}`;
}

/** 1 is A, 26 is Z, 27 is AA. */
const letters = (number: number): string =>
  (number > 26 ? letters(Math.floor((number - 1) / 26)) : "") + String.fromCharCode(65 + ((number - 1) % 26));
