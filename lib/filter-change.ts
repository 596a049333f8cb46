import { facetOf } from "./facets";
import type { Facet, FacetValue, Filter } from "./view";

export const noFilter: Filter = { hide: [], only: [] };

const without = (values: readonly FacetValue[], value: FacetValue): FacetValue[] =>
  values.filter((other) => other !== value);
const adding = (values: readonly FacetValue[], value: FacetValue): FacetValue[] =>
  [...new Set([...values, value])].sort();
const elsewhere = (values: readonly FacetValue[], facet: Facet): FacetValue[] =>
  values.filter((value) => facetOf(value) !== facet);

/** Leaves a value out. The last of those kept stays named, so that nothing is kept rather than everything. */
export function hideValue({ hide, only }: Filter, value: FacetValue): Filter {
  const kept = only.filter((other) => facetOf(other) === facetOf(value));
  if (kept.length > 1 && kept.includes(value)) return { hide, only: without(only, value) };
  return { hide: adding(hide, value), only };
}

/** Lets a value through. */
export function showValue({ hide, only }: Filter, value: FacetValue): Filter {
  const narrowed = only.some((other) => facetOf(other) === facetOf(value));
  return { hide: without(hide, value), only: narrowed ? adding(only, value) : only };
}

/** Keeps this value alone of its facet. */
export const keepOnly = ({ hide, only }: Filter, value: FacetValue): Filter => ({
  hide: elsewhere(hide, facetOf(value)),
  only: adding(elsewhere(only, facetOf(value)), value),
});

/** Lets everything of a facet through. */
export const showFacet = ({ hide, only }: Filter, facet: Facet): Filter => ({
  hide: elsewhere(hide, facet),
  only: elsewhere(only, facet),
});

/** The filter without some of its entries. */
export const dropValues = ({ hide, only }: Filter, kind: "hide" | "only", values: readonly FacetValue[]): Filter => ({
  hide: kind === "hide" ? hide.filter((value) => !values.includes(value)) : hide,
  only: kind === "only" ? only.filter((value) => !values.includes(value)) : only,
});
