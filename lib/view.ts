import type { Ask } from "./trace/ask";
import type { MatrixId } from "./trace/matrix-kinds";

/** What can be read in a panel: an entity, a relation, a sentence of the article, a work of the literature. */
export const selectionKinds = ["entity", "relation", "statement", "reference"] as const;

export interface Selection {
  readonly kind: (typeof selectionKinds)[number];
  readonly id: string;
}

/** What facts are told apart by. */
export const facets = ["type", "predicate", "polarity", "origin", "section", "source", "literature"] as const;
export type Facet = (typeof facets)[number];

/** A value of a facet as links carry it: `predicate.treats`. */
export type FacetValue = `${Facet}.${string}`;

/** Which facts are left out, and which alone are kept, facet by facet. Lists are sorted and hold nothing twice. */
export interface Filter {
  readonly hide: readonly FacetValue[];
  readonly only: readonly FacetValue[];
}

/** Questions that are put to the whole map at a click. */
export const lenses = ["doubted", "disputed", "single", "origin", "forms"] as const;
export type Lens = (typeof lenses)[number];

export const mains = ["map", "table", "matrix"] as const;

export const tableColumns = ["subject", "predicate", "object", "polarity", "sources", "place"] as const;
export interface TableSort {
  readonly column: (typeof tableColumns)[number];
  readonly descending: boolean;
}

export const matrixOrders = ["article", "best", "name"] as const;
/** A matrix as it is looked at. */
export interface MatrixView {
  readonly id: MatrixId;
  readonly order: (typeof matrixOrders)[number];
  /** Only rows and columns with these letters in their names. */
  readonly match: string;
}

/** Everything about the explorer that a link must carry, and nothing else. */
export interface View {
  readonly selection: Selection | null;
  /** How far around the selected entity is drawn; 0 draws the whole map. */
  readonly hops: 0 | 1 | 2 | 3;
  /** Groups of the map that are open, by id, sorted. */
  readonly open: readonly string[];
  readonly filter: Filter;
  readonly lens: Lens | null;
  /** The facts as a drawing, as rows, or as what joins two types. */
  readonly main: (typeof mains)[number];
  readonly matrix: MatrixView;
  /** What is asked of the whole graph, beside the map. */
  readonly ask: Ask | null;
  /** What stands beside them. */
  readonly beside: "article" | "coverage" | null;
  /** The order of the rows; null is that of the article. */
  readonly sort: TableSort | null;
  /** At which stop of its presentation the view is, from 1; null where it is not presented. */
  readonly stop: number | null;
}

export const defaultView: View = {
  selection: null,
  hops: 0,
  open: [],
  filter: { hide: [], only: [] },
  lens: null,
  main: "map",
  matrix: { id: "gene-symptom", order: "article", match: "" },
  ask: null,
  beside: null,
  sort: null,
  stop: null,
};
