import type { EntityId } from "@/graph/model/entity";
import { type Predicate, predicates, type Sign } from "@/graph/model/predicate";
import type { Relation } from "@/graph/model/relation";
import type { GraphIndex } from "../graph-index";
import { type Arcs, arcsBetween, arcsOf, edgeNumbers } from "../paths/arcs";
import { type PathSearch, pathSearch } from "../paths/path-search";

/** Which facts a path may take. */
export interface Passable {
  readonly predicates: ReadonlySet<Predicate>;
  /** Steps that the article doubts. */
  readonly uncertain: boolean;
  /** Steps that the article denies: never part of a path unless asked for. */
  readonly negated: boolean;
  /** Facts that a filter lets through; all where it is left out. */
  readonly among?: ReadonlySet<Relation>;
}

/** The facts as a graph to walk in: from cause to effect, and both ways along a fact that holds both ways. */
export interface PathNet {
  readonly index: GraphIndex;
  /** All entities, sorted by id, so that the order of paths does not hang on the order of the article. */
  readonly nodes: readonly EntityId[];
  readonly numberOf: ReadonlyMap<EntityId, number>;
  readonly arcs: Arcs;
  readonly search: PathSearch;
  /** The facts from one entity to another, in the direction of the net. */
  between(from: EntityId, to: EntityId): readonly Relation[];
}

/** Whether the fact is told from the effect, so that a path runs from its object to its subject. */
const isTurned = (predicate: Predicate): boolean => predicate === "caused_by";

/** The schema's row of a predicate with its sign and symmetry as plain types. */
export const signatureOf = (predicate: Predicate): { readonly sign: Sign; readonly symmetric: boolean } =>
  predicates[predicate];

const isPassable = (relation: Relation, { predicates: allowed, uncertain, negated, among }: Passable): boolean =>
  allowed.has(relation.predicate) &&
  (relation.polarity === "asserted" || (relation.polarity === "uncertain" ? uncertain : negated)) &&
  (among === undefined || among.has(relation));

export function pathNet(index: GraphIndex, passable: Passable): PathNet {
  const nodes = [...index.entities.keys()].sort();
  const numberOf = new Map(nodes.map((id, number) => [id, number]));
  const from: number[] = [];
  const to: number[] = [];
  const relations: Relation[] = [];
  const add = (tail: EntityId, head: EntityId, relation: Relation): void => {
    const [a, b] = [numberOf.get(tail), numberOf.get(head)];
    if (a === undefined || b === undefined) return;
    from.push(a);
    to.push(b);
    relations.push(relation);
  };
  for (const relation of index.graph.relations) {
    if (!isPassable(relation, passable)) continue;
    const { subject, predicate, object } = relation;
    if (!isTurned(predicate)) add(subject, object, relation);
    if (isTurned(predicate) || signatureOf(predicate).symmetric) add(object, subject, relation);
  }
  const edges = { nodes: nodes.length, from: Int32Array.from(from), to: Int32Array.from(to) };
  const arcs = arcsOf(edges);
  const numbers = edgeNumbers(edges, arcs);
  const between = (tail: EntityId, head: EntityId): readonly Relation[] => {
    const [a, b] = [numberOf.get(tail), numberOf.get(head)];
    if (a === undefined || b === undefined) return [];
    const { first, last } = arcsBetween(arcs, a, b);
    return Array.from(numbers.subarray(first, last), (edge) => relations[edge]).filter((one) => one !== undefined);
  };
  return { index, nodes, numberOf, arcs, search: pathSearch(arcs), between };
}
