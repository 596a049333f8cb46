import { isVagueHeading } from "../1-read/sections/section-kind";
import { type Article, type Item, type Section, type SectionKind, sectionKinds } from "../model/article";
import type { EntityType } from "../model/entity";
import { slice } from "../model/source";
import type { Scope } from "./place";
import { typeOfEntry } from "./type-of-entry";

/**
 * The kind of each section of an article. A heading that says nothing of it, or little ("How doctors work it out"), leaves it to what most
 * of the entries name, and then to what is missing at this place of an article: between names and causes stand forms.
 */
export function settleSections({ source, sections }: Article, scope: Scope): readonly SectionKind[] {
  const told = sections.map(({ kind, heading, items }) =>
    heading && isVagueHeading(slice(source, heading))
      ? kindByEntries(items, scope)
      : (contradicted(kind, items, scope) ?? kind),
  );
  return sections.map((section, at) => told[at] ?? kindByPlace(section, at, told) ?? section.kind);
}

/** The kind of section that lists entities of a type. */
const kindOf: Partial<Record<EntityType, SectionKind>> = {
  symptom: "symptoms",
  test: "tests",
  treatment: "drugs",
  gene: "causes",
  mechanism: "mechanism",
};

/** Fewer entries tell nothing of the section. */
const fewestEntries = 3;

/** What more than such a share of the entries name first. */
function kindByEntries(items: readonly Item[], scope: Scope, share = 1 / 2): SectionKind | undefined {
  const entries = items.filter(({ question }) => !question);
  if (entries.length < fewestEntries) return undefined;
  const counts = new Map<EntityType, number>();
  for (const type of entries.flatMap((item) => typeOfEntry(item, scope) ?? []))
    counts.set(type, (counts.get(type) ?? 0) + 1);
  const [best] = [...counts].sort((a, b) => b[1] - a[1]);
  return best && best[1] > share * entries.length ? kindOf[best[0]] : undefined;
}

/** Sections that list neither tests nor treatments, whatever their headings sound like. */
const withoutCare: ReadonlySet<SectionKind> = new Set(["lead", "names", "types", "mechanism", "outlook"]);

/** A list that nearly always names tests, or treatments, is one of these. */
function contradicted(kind: SectionKind, items: readonly Item[], scope: Scope): SectionKind | undefined {
  if (!withoutCare.has(kind)) return undefined;
  const listed = kindByEntries(items, scope, 3 / 4);
  return listed === "tests" || listed === "drugs" ? listed : undefined;
}

/** What an article cannot well do without, and may do without if something else tells it. */
const expected: ReadonlyMap<SectionKind, SectionKind | undefined> = new Map([
  ["types", undefined],
  ["causes", "mechanism"],
  ["symptoms", undefined],
  ["tests", undefined],
]);

/** A list between two sections of known kinds is the one that would be missing between them, in the order in which articles tell things. */
function kindByPlace(
  { items }: Section,
  at: number,
  told: readonly (SectionKind | undefined)[],
): SectionKind | undefined {
  if (items.length < fewestEntries || items.some(({ question }) => question)) return undefined;
  const placeOf = (kind: SectionKind | undefined) => (kind ? sectionKinds.indexOf(kind) : -1);
  const before = Math.max(0, ...told.slice(0, at).map(placeOf));
  const after = told
    .slice(at + 1)
    .map(placeOf)
    .find((place) => place >= 0);
  if (after === undefined) return undefined;
  const missing = sectionKinds
    .slice(before + 1, after)
    .filter((kind) => expected.has(kind) && !told.includes(kind) && !told.includes(expected.get(kind) ?? kind));
  return missing.length === 1 ? missing[0] : undefined;
}
