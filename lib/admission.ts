import { facetOf, facetTable, valueId } from "./facets";
import type { StatedIn, Traits } from "./fact-traits";
import { type Facet, type FacetValue, type Filter, facets } from "./view";

/** What one facet lets through. */
export interface Rule {
  readonly hide: ReadonlySet<string>;
  /** Empty lets everything through. */
  readonly only: ReadonlySet<string>;
}

export type Rules = Readonly<Record<Facet, Rule>>;

export function rulesOf({ hide, only }: Filter): Rules {
  const idsOf = (values: readonly FacetValue[], facet: Facet): ReadonlySet<string> =>
    new Set(values.filter((value) => facetOf(value) === facet).map(valueId));
  const entries = facets.map((facet) => [facet, { hide: idsOf(hide, facet), only: idsOf(only, facet) }]);
  return Object.fromEntries(entries) as Rules;
}

/** The rule with a value let through. */
export const withShown = ({ hide, only }: Rule, id: string): Rule => ({
  hide: new Set([...hide].filter((other) => other !== id)),
  only: only.size === 0 ? only : new Set([...only, id]),
});

/** Whether a value is let through by itself. */
export const isShown = ({ hide, only }: Rule, id: string): boolean =>
  !hide.has(id) && (only.size === 0 || only.has(id));

export function admits(facet: Facet, rule: Rule, ids: readonly string[]): boolean {
  if (facetTable[facet].goesWith === "all") return ids.some((id) => isShown(rule, id));
  return !ids.some((id) => rule.hide.has(id)) && (rule.only.size === 0 || ids.some((id) => rule.only.has(id)));
}

/** A place counts if its section and one of its sources are let through. */
export const admitsPlace = (rules: Rules, { section, sources }: StatedIn): boolean =>
  admits("section", rules.section, [section]) && admits("source", rules.source, sources);

/** Facets that hold of the fact as a whole; section and source hold of each place that states it. */
export const wholeFacets = [
  "type",
  "predicate",
  "polarity",
  "origin",
  "literature",
] as const satisfies readonly Facet[];

/** What keeps a fact out: facets of the whole, and `place` where no place is let through. */
export function obstacles(rules: Rules, traits: Traits): readonly ((typeof wholeFacets)[number] | "place")[] {
  const whole = wholeFacets.filter((facet) => !admits(facet, rules[facet], traits[facet]));
  return traits.places.some((place) => admitsPlace(rules, place)) ? whole : [...whole, "place"];
}
