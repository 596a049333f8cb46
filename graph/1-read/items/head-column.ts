import {
  careColumns,
  concernColumns,
  diseaseColumns,
  findingColumns,
  placeColumns,
  testColumns,
} from "../../lexicon/headings";
import type { SectionKind } from "../../model/article";
import type { Span } from "../../model/source";
import { isFieldLabel } from "./field-kinds";

/** Which column of a table names the subject of each row, and what the cells before it say. */
export interface HeadColumn {
  readonly at: number;
  /** What the columns make of the section that the table stands in, where they tell it. */
  readonly kind?: SectionKind;
  /** The first column, which does not head the row, says what for. */
  readonly saysWhatFor: boolean;
}

/** Sections whose tables may name the treatment in a later column, behind what it is for. */
const treating: ReadonlySet<SectionKind> = new Set([
  "drugs",
  "principles",
  "supplements",
  "procedures",
  "lifestyle",
  "prevention",
  "regenerative",
  "diet",
]);
/** Sections that list things of their own, whatever a later column tells of them. */
const listing: ReadonlySet<SectionKind> = new Set(["types", "names", "causes", "mechanism", "differential"]);

/**
 * The first, unless that says where ("System | Evaluation") or what for ("Manifestation | Approach") and a later one names what is done.
 */
export function headColumn(text: string, header: readonly Span[], section: SectionKind): HeadColumn {
  const names = header.map(({ start, end }) => text.slice(start, end).toLowerCase().replace(/[*_]/g, "").trim());
  const [first = "", ...others] = names;
  const plain: HeadColumn = { at: 0, saysWhatFor: false };
  if (section === "differential") return { ...plain, at: diseaseColumn(names) };
  if (listing.has(section)) return plain;
  const isPlace = placeColumns.test(first);
  const isConcern = !isPlace && concernColumns.test(first);
  if (careColumns.test(first)) return { ...plain, ...kindFor("drugs", section) };
  if (testColumns.test(first)) return section === "other" ? { ...plain, kind: "tests" } : plain;
  const done = doneIn(others, isPlace || isConcern, section);
  if (done) return { at: done.at, saysWhatFor: !isPlace, ...kindFor(done.kind, section) };
  const found = isPlace ? names.findIndex((name) => findingColumns.test(name)) : -1;
  if (found > 0 || findingColumns.test(first))
    return { ...plain, at: Math.max(0, found), ...(section === "other" && { kind: "symptoms" }) };
  return plain;
}

const diseaseColumn = (names: readonly string[]): number =>
  /^genes?\b/.test(names[0] ?? "")
    ? Math.max(
        0,
        names.findIndex((name) => diseaseColumns.test(name)),
      )
    : 0;

/** Where a later column names a treatment or test; behind a sign with its frequency it says what else is to be told of the sign. */
function doneIn(
  others: readonly string[],
  isTold: boolean,
  section: SectionKind,
): { readonly at: number; readonly kind: "drugs" | "tests" } | undefined {
  const isSigns = section === "symptoms" || section === "complications";
  for (const [at, name] of others.entries()) {
    if (isSigns && at > 0) return undefined;
    if (careColumns.test(name) && (isTold || (treating.has(section) && !isFieldLabel(name))))
      return { at: at + 1, kind: "drugs" };
    if (testColumns.test(name) && (isTold || treating.has(section)) && (isTold || !isFieldLabel(name)))
      return { at: at + 1, kind: "tests" };
  }
  return undefined;
}

/** A table of treatments is one wherever it stands, among those of another sort too. */
const kindFor = (kind: "drugs" | "tests", section: SectionKind): { readonly kind?: SectionKind } =>
  section === kind || (kind === "drugs" && treating.has(section)) ? {} : { kind };
