import type { EntityId } from "@/graph/model/entity";
import type { Predicate } from "@/graph/model/predicate";
import type { Relation } from "@/graph/model/relation";
import { type GraphIndex, otherEnd } from "../graph-index";

/** A disease that may be taken for another, and what the article offers to tell them apart. */
export interface LookAlike {
  readonly disease: EntityId;
  /** Why it is here: the facts that join it to the disease asked about. */
  readonly because: readonly Relation[];
  /** Tests that rule it out, or find it. */
  readonly tests: readonly Relation[];
  /** Findings and causes of it alone, and of the disease asked about alone. */
  readonly only: readonly Relation[];
  readonly shared: readonly EntityId[];
}

const joins: readonly Predicate[] = ["resembles"];
const tells: readonly Predicate[] = ["rules_out", "detects"];
const marks: readonly Predicate[] = ["has_symptom", "caused_by", "leads_to"];

/** The far ends of what marks a disease. */
const marksOf = (index: GraphIndex, disease: EntityId): ReadonlyMap<EntityId, Relation> =>
  new Map(
    index
      .relationsOf(disease)
      .filter(
        ({ subject, predicate, polarity }) =>
          subject === disease && marks.includes(predicate) && polarity !== "negated",
      )
      .map((relation) => [otherEnd(relation, disease), relation]),
  );

const isDisease = (index: GraphIndex, id: EntityId): boolean => index.entities.get(id)?.type === "disease";

/**
 * What resembles a disease, or is ruled out by a test in its article, and how the article tells them apart; those with
 * a test first.
 */
export function lookAlikes(index: GraphIndex, disease: EntityId): readonly LookAlike[] {
  const resembling = new Map<EntityId, Relation[]>();
  const add = (id: EntityId, relation: Relation): void => {
    if (id !== disease && isDisease(index, id)) resembling.set(id, [...(resembling.get(id) ?? []), relation]);
  };
  for (const relation of index.relationsOf(disease)) {
    if (joins.includes(relation.predicate)) add(otherEnd(relation, disease), relation);
  }
  for (const relation of index.graph.relations) {
    if (relation.predicate === "rules_out") add(relation.object, relation);
  }
  const own = marksOf(index, disease);
  return [...resembling]
    .map(([id, because]): LookAlike => {
      const theirs = marksOf(index, id);
      return {
        disease: id,
        because: because.filter(({ predicate }) => joins.includes(predicate)),
        tests: index.relationsOf(id).filter(({ object, predicate }) => object === id && tells.includes(predicate)),
        only: [...theirs].flatMap(([mark, relation]) => (own.has(mark) ? [] : [relation])),
        shared: [...theirs.keys()].filter((mark) => own.has(mark)),
      };
    })
    .sort((a, b) => Number(b.tests.length > 0) - Number(a.tests.length > 0) || b.because.length - a.because.length);
}
