import type { Section } from "@/graph/model/article";
import { entityTypes } from "@/graph/model/entity";
import { predicateNames, predicates } from "@/graph/model/predicate";
import { polarities } from "@/graph/model/relation";
import { sectionName } from "./evidence-place";
import { factTraits, sourceId, unsaid } from "./fact-traits";
import type { GraphIndex } from "./graph-index";
import { story } from "./story";
import { type Facet, type FacetValue, type Filter, facets } from "./view";

export interface FacetOption {
  readonly value: FacetValue;
  /** The value without its facet. */
  readonly id: string;
  readonly label: string;
}

interface Definition {
  readonly title: string;
  /**
   * A fact with several values goes when one of them is hidden (`any`: without genes, no line to a gene),
   * or only when all of them are (`all`: a sentence elsewhere still states it).
   */
  readonly goesWith: "any" | "all";
  /** Values with their labels, in the order in which they are listed. */
  readonly values: (index: GraphIndex) => readonly (readonly [id: string, label: string])[];
}

/** Labels of sections, those of one kind together. */
function sectionLabels({ graph: { article } }: GraphIndex): readonly (readonly [string, string])[] {
  const byKind = new Map<string, Section[]>();
  for (const section of article.sections) byKind.set(section.kind, [...(byKind.get(section.kind) ?? []), section]);
  return [...byKind].map(([kind, own]) => [kind, own.map((section) => sectionName(article, section)).join(", ")]);
}

/** Source labels that the article prints, the most frequent first. */
function sourceLabels({ graph: { article } }: GraphIndex): readonly (readonly [string, string])[] {
  const printed = article.sections.flatMap(({ items }) => items.flatMap(({ citations }) => citations));
  const uses = new Map<string, number>();
  for (const { publisher } of printed) uses.set(publisher, (uses.get(publisher) ?? 0) + 1);
  const ranked = [...uses].sort(([a, m], [b, n]) => n - m || a.localeCompare(b, "en"));
  return [...ranked.map(([publisher]) => [sourceId(publisher), publisher] as const), [unsaid, "No source printed"]];
}

/** The facets by which facts are filtered, in the order of the panel. */
export const facetTable: Readonly<Record<Facet, Definition>> = {
  type: {
    title: "Entities",
    goesWith: "any",
    values: () => story.map((type) => [type, entityTypes[type].plural]),
  },
  predicate: {
    title: "Relations",
    goesWith: "any",
    values: () => predicateNames.map((name) => [name, predicates[name].label]),
  },
  polarity: {
    title: "What the article does",
    goesWith: "any",
    values: () =>
      polarities.map((polarity) => [
        polarity,
        { asserted: "asserts", uncertain: "is unsure", negated: "denies" }[polarity],
      ]),
  },
  literature: {
    title: "What the literature says",
    goesWith: "any",
    values: () => [
      ["supported", "backs it"],
      ["questioned", "qualifies or contradicts it"],
      [unsaid, "nothing given here"],
    ],
  },
  origin: {
    title: "Origin of the change",
    goesWith: "all",
    values: () => [
      ["germline", "germline"],
      ["somatic", "somatic"],
      [unsaid, "not said"],
    ],
  },
  section: { title: "Section of the article", goesWith: "all", values: sectionLabels },
  source: { title: "Source the article prints", goesWith: "all", values: sourceLabels },
};

/** Facets in the order of the panel. */
export const facetOrder = Object.keys(facetTable) as readonly Facet[];

export const facetOf = (value: FacetValue): Facet => facets.find((facet) => value.startsWith(`${facet}.`)) ?? "type";
export const valueId = (value: FacetValue): string => value.slice(value.indexOf(".") + 1);
export const facetValue = (facet: Facet, id: string): FacetValue => `${facet}.${id}`;

const known = new WeakMap<GraphIndex, Readonly<Record<Facet, readonly FacetOption[]>>>();

/** The values of every facet that some fact of the article has. */
export function facetOptions(index: GraphIndex): Readonly<Record<Facet, readonly FacetOption[]>> {
  const found = known.get(index);
  if (found !== undefined) return found;
  const used = new Set<FacetValue>();
  for (const { places, ...whole } of factTraits(index).values()) {
    for (const facet of facets) {
      const ids =
        facet === "section"
          ? places.map(({ section }) => section)
          : facet === "source"
            ? places.flatMap(({ sources }) => sources)
            : whole[facet];
      for (const id of ids) used.add(facetValue(facet, id));
    }
  }
  const entries = facets.map((facet) => [
    facet,
    facetTable[facet]
      .values(index)
      .map(([id, label]) => ({ value: facetValue(facet, id), id, label }))
      .filter(({ value }) => used.has(value)),
  ]);
  const options = Object.fromEntries(entries) as Record<Facet, readonly FacetOption[]>;
  known.set(index, options);
  return options;
}

/** A filter without what this article does not have, and what was left out. */
export function knownFilter(
  index: GraphIndex,
  { hide, only }: Filter,
): Filter & { readonly unknown: readonly FacetValue[] } {
  if (hide.length === 0 && only.length === 0) return { hide, only, unknown: [] };
  const options = facetOptions(index);
  const isKnown = (value: FacetValue): boolean => options[facetOf(value)].some((option) => option.value === value);
  return {
    hide: hide.filter(isKnown),
    only: only.filter(isKnown),
    unknown: [...hide, ...only].filter((value) => !isKnown(value)),
  };
}

export const labelOf = (index: GraphIndex, value: FacetValue): string =>
  facetOptions(index)[facetOf(value)].find((option) => option.value === value)?.label ?? valueId(value);
