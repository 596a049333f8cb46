import type { EntityId } from "@/graph/model/entity";
import type { Relation } from "@/graph/model/relation";
import { admits, isShown, obstacles, type Rules, rulesOf, wholeFacets, withShown } from "./admission";
import { facetOf, facetOptions, facetValue, knownFilter } from "./facets";
import { factTraits, type Traits } from "./fact-traits";
import type { GraphIndex } from "./graph-index";
import { readLens } from "./lens";
import { type Facet, type FacetValue, facets, type View } from "./view";

/** What of a view decides which facts are shown. */
export type Sight = Pick<View, "filter" | "lens">;

/** The facts that the lens shows, whatever is filtered. */
export function relationsInLens(index: GraphIndex, { lens }: Pick<View, "lens">): readonly Relation[] {
  const { relations } = index.graph;
  if (lens === null) return relations;
  const { facts } = readLens(index, lens);
  return relations.filter(({ id }) => facts.has(id));
}

function withTraits(index: GraphIndex, view: Pick<View, "lens">): readonly (readonly [Relation, Traits])[] {
  const traits = factTraits(index);
  return relationsInLens(index, view).flatMap((relation) => {
    const own = traits.get(relation.id);
    return own === undefined ? [] : [[relation, own] as const];
  });
}

/** What was let through last: the map, the table and what counts them ask for the same. */
const last = new WeakMap<GraphIndex, { readonly key: string; readonly relations: readonly Relation[] }>();

/** The facts that the filter and the lens let through, in the order of the article. */
export function visibleRelations(index: GraphIndex, view: Sight): readonly Relation[] {
  const key = JSON.stringify([view.filter, view.lens]);
  const before = last.get(index);
  if (before?.key === key) return before.relations;
  const relations = letThrough(index, view);
  last.set(index, { key, relations });
  return relations;
}

function letThrough(index: GraphIndex, view: Sight): readonly Relation[] {
  const { filter } = view;
  if (filter.hide.length === 0 && filter.only.length === 0) return relationsInLens(index, view);
  const rules = rulesOf(knownFilter(index, filter));
  return withTraits(index, view).flatMap(([relation, traits]) =>
    obstacles(rules, traits).length === 0 ? [relation] : [],
  );
}

/** Whether anything may be left out. */
export const isNarrowed = ({ filter, lens }: Sight): boolean =>
  filter.hide.length > 0 || filter.only.length > 0 || lens !== null;

/** The entities that a narrowed view still speaks of; all of them where nothing is left out. */
export function visibleEntities(index: GraphIndex, view: Sight): ReadonlySet<EntityId> {
  if (!isNarrowed(view)) return new Set(index.entities.keys());
  return new Set(visibleRelations(index, view).flatMap(({ subject, object }) => [subject, object]));
}

/** The values of a fact that would be shown by it, were they let through and nothing else changed. */
function countedValues(rules: Rules, traits: Traits): readonly FacetValue[] {
  const blocked = obstacles(rules, traits);
  const isFreeBut = (own: Facet | "place"): boolean => blocked.every((obstacle) => obstacle === own);
  const whole = wholeFacets
    .filter(isFreeBut)
    .flatMap((facet) =>
      traits[facet]
        .filter((id) => admits(facet, withShown(rules[facet], id), traits[facet]))
        .map((id) => facetValue(facet, id)),
    );
  if (!isFreeBut("place")) return whole;
  const placed = traits.places.flatMap(({ section, sources }) => [
    ...(admits("source", rules.source, sources) ? [facetValue("section", section)] : []),
    ...(admits("section", rules.section, [section]) ? sources.map((id) => facetValue("source", id)) : []),
  ]);
  return [...whole, ...new Set(placed)];
}

export interface FacetRow {
  readonly shown: boolean;
  /** It is the one value of its facet that is kept. */
  readonly alone: boolean;
  /** The facts with this value that show, or would if it were let through. */
  readonly facts: number;
}

/** How many facts hang on each value that has some. */
export function facetCounts(index: GraphIndex, view: Sight): ReadonlyMap<FacetValue, number> {
  const rules = rulesOf(knownFilter(index, view.filter));
  const counts = new Map<FacetValue, number>();
  for (const [, traits] of withTraits(index, view)) {
    for (const value of countedValues(rules, traits)) counts.set(value, (counts.get(value) ?? 0) + 1);
  }
  return counts;
}

/** Each value of each facet: whether it is shown, and how many facts hang on that; `counts` may be of a moment ago. */
export function facetRows(
  index: GraphIndex,
  view: Sight,
  counts = facetCounts(index, view),
): ReadonlyMap<FacetValue, FacetRow> {
  const rules = rulesOf(knownFilter(index, view.filter));
  const options = facetOptions(index);
  return new Map(
    facets.flatMap((facet) =>
      options[facet].map(({ value, id }) => {
        const { only } = rules[facet];
        const alone = only.size === 1 && only.has(id);
        return [value, { shown: isShown(rules[facet], id), alone, facts: counts.get(value) ?? 0 }] as const;
      }),
    ),
  );
}

/** One entry of the filter, and how many facts it would leave out by itself. */
export interface Hiding {
  readonly facet: Facet;
  readonly kind: "hide" | "only";
  readonly values: readonly FacetValue[];
  readonly facts: number;
}

/** Why facts are left out: each hidden value, and each facet of which only some values are kept. */
export function hidings(index: GraphIndex, view: Sight): readonly Hiding[] {
  const { hide, only } = knownFilter(index, view.filter);
  if (hide.length === 0 && only.length === 0) return [];
  const all = withTraits(index, view);
  const entries = [
    ...facets.map((facet) => ({
      facet,
      kind: "only" as const,
      values: only.filter((value) => facetOf(value) === facet),
    })),
    ...hide.map((value) => ({ facet: facetOf(value), kind: "hide" as const, values: [value] })),
  ].filter(({ values }) => values.length > 0);
  return entries.map((entry) => {
    const rules = rulesOf({ hide: [], only: [], [entry.kind]: entry.values });
    return { ...entry, facts: all.filter(([, traits]) => obstacles(rules, traits).length > 0).length };
  });
}

/** How many facts of the lens the filter leaves out. */
export const hiddenCount = (index: GraphIndex, view: Sight): number =>
  relationsInLens(index, view).length - visibleRelations(index, view).length;
