import type { EntityId } from "../model/entity";
import type { KnowledgeGraph } from "../model/knowledge-graph";
import { type Predicate, predicateNames, predicates } from "../model/predicate";
import type { Polarity } from "../model/relation";
import { align } from "./align";
import type { Annotation } from "./annotation";

/** Found and wanted, right and said: recall and precision before the division. */
export interface Tally {
  readonly wanted: number;
  readonly found: number;
  readonly said: number;
  readonly right: number;
}

export interface Score {
  readonly entities: {
    readonly wanted: number;
    readonly found: number;
    readonly aligned: number;
    readonly sameType: number;
  };
  readonly facts: Tally;
  readonly byPredicate: Readonly<Record<Predicate, Tally>>;
  /** Facts that are missing and facts that should not be there, for the person who mends the rules. */
  readonly missing: readonly string[];
  readonly wrong: readonly string[];
}

/**
 * Holds a graph against an annotation. Recall counts the facts that both annotators marked; precision the relations between annotated
 * entities, right where at least one annotator marked them. Doubt counts as assertion, denial does not.
 */
export function score({ entities, relations }: KnowledgeGraph, annotation: Annotation): Score {
  const counterpart = align(entities, annotation.entities);
  const marked = new Map(annotation.facts.map((fact) => [key(fact), fact]));
  const said = relations.flatMap(({ subject, predicate, object, polarity }) => {
    const [from, to] = [counterpart.get(subject)?.id, counterpart.get(object)?.id];
    return from !== undefined && to !== undefined ? [{ subject: from, predicate, object: to, polarity }] : [];
  });
  const found = new Set(said.map(key));
  const wanted = annotation.facts.filter(({ required }) => required !== false);
  const tally = (of: (predicate: Predicate) => boolean): Tally => ({
    wanted: wanted.filter(({ predicate }) => of(predicate)).length,
    found: wanted.filter((fact) => of(fact.predicate) && found.has(key(fact))).length,
    said: said.filter(({ predicate }) => of(predicate)).length,
    right: said.filter((fact) => of(fact.predicate) && marked.has(key(fact))).length,
  });
  return {
    entities: entityTally({ entities }, annotation, counterpart),
    facts: tally(() => true),
    byPredicate: Object.fromEntries(
      predicateNames.map((name) => [name, tally((predicate) => predicate === name)]),
    ) as Record<Predicate, Tally>,
    missing: wanted.filter((fact) => !found.has(key(fact))).map(key),
    wrong: said.map(key).filter((fact) => !marked.has(fact)),
  };
}

/** The harmonic mean of recall and precision. */
export function f1({ wanted, found, said, right }: Tally): number {
  const [recall, precision] = [found / Math.max(1, wanted), right / Math.max(1, said)];
  return recall + precision > 0 ? (2 * recall * precision) / (recall + precision) : 0;
}

function entityTally(
  { entities }: Pick<KnowledgeGraph, "entities">,
  annotation: Annotation,
  counterpart: ReadonlyMap<EntityId, Annotation["entities"][number]>,
): Score["entities"] {
  const found = new Set([...counterpart.values()].map(({ id }) => id));
  const wanted = annotation.entities.filter(({ required }) => required !== false);
  return {
    wanted: wanted.length,
    found: wanted.filter(({ id }) => found.has(id)).length,
    aligned: counterpart.size,
    sameType: entities.filter(({ id, type }) => counterpart.get(id)?.type === type).length,
  };
}

interface Fact {
  readonly subject: string;
  readonly predicate: Predicate;
  readonly object: string;
  readonly polarity?: Polarity;
}

function key({ subject, predicate, object, polarity }: Fact): string {
  const [a, b] = predicates[predicate].symmetric && object < subject ? [object, subject] : [subject, object];
  return `${a} ${predicate} ${b}${polarity === "negated" ? " (denied)" : ""}`;
}
