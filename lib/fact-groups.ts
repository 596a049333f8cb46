import type { EntityId, EntityType } from "@/graph/model/entity";
import type { Predicate } from "@/graph/model/predicate";
import type { Relation } from "@/graph/model/relation";
import { type GraphIndex, otherEnd } from "./graph-index";

/** What a reader asks, and the facts that answer: of the entity as subject or as object, joined to entities of some types. */
interface Question {
  readonly title: string;
  readonly as: "subject" | "object" | "either";
  readonly predicates: readonly Predicate[];
  readonly others?: readonly EntityType[];
}

/** In the order in which they are asked; the first that fits takes a fact, so every fact is answered once. */
const questions: readonly Question[] = [
  { title: "What it is a kind of", as: "subject", predicates: ["subtype_of"] },
  { title: "Its kinds", as: "object", predicates: ["subtype_of"] },
  { title: "What causes it", as: "subject", predicates: ["caused_by"] },
  { title: "What leads to it", as: "object", predicates: ["leads_to"] },
  { title: "What activates it", as: "object", predicates: ["activates"] },
  { title: "What it activates", as: "subject", predicates: ["activates"] },
  { title: "What it inhibits", as: "subject", predicates: ["inhibits"] },
  { title: "What it leads to", as: "subject", predicates: ["leads_to"] },
  { title: "Which diseases it causes", as: "object", predicates: ["caused_by"] },
  { title: "Its symptoms", as: "subject", predicates: ["has_symptom"] },
  { title: "Where it is a symptom", as: "object", predicates: ["has_symptom"] },
  { title: "How it is found", as: "object", predicates: ["detects"] },
  { title: "How it is ruled out", as: "object", predicates: ["rules_out"] },
  { title: "What it finds", as: "subject", predicates: ["detects"] },
  { title: "What it rules out", as: "subject", predicates: ["rules_out"] },
  { title: "What treats it", as: "object", predicates: ["treats"] },
  { title: "What inhibits it", as: "object", predicates: ["inhibits"] },
  { title: "What prevents it", as: "object", predicates: ["prevents"] },
  { title: "What it treats", as: "subject", predicates: ["treats"] },
  { title: "What it prevents", as: "subject", predicates: ["prevents"] },
  { title: "Its side effects", as: "subject", predicates: ["has_side_effect"] },
  { title: "What has it as a side effect", as: "object", predicates: ["has_side_effect"] },
  { title: "What to avoid", as: "either", predicates: ["avoid_with"] },
  { title: "How it is monitored", as: "subject", predicates: ["monitored_by"] },
  { title: "What it monitors", as: "object", predicates: ["monitored_by"] },
  { title: "What it is mistaken for", as: "either", predicates: ["resembles"] },
];

export interface FactGroup {
  readonly title: string;
  readonly facts: readonly Fact[];
}

/** A fact as seen from one of its ends. */
export interface Fact {
  readonly relation: Relation;
  readonly other: EntityId;
}

const answers = (question: Question, { predicate, subject }: Relation, id: EntityId): boolean =>
  question.predicates.includes(predicate) &&
  (question.as === "either" || (question.as === "subject") === (subject === id));

/** What the article says of an entity, grouped as a person would ask; the best supported facts first. */
export function factGroups(index: GraphIndex, id: EntityId): readonly FactGroup[] {
  const relations = index.relationsOf(id);
  return questions.flatMap((question) => {
    const facts = relations
      .filter((relation) => answers(question, relation, id))
      .map((relation): Fact => ({ relation, other: otherEnd(relation, id) }))
      .sort((a, b) => b.relation.evidence.length - a.relation.evidence.length);
    return facts.length === 0 ? [] : [{ title: question.title, facts }];
  });
}
