import type { Predicate } from "@/graph/model/predicate";
import { predicates } from "@/graph/model/predicate";
import type { Polarity, Relation } from "@/graph/model/relation";
import type { GraphIndex } from "./graph-index";

/** How a fact reads between its subject and its object where the article doubts or denies it. */
const doubted: Readonly<Record<Predicate, readonly [uncertain: string, negated: string]>> = {
  subtype_of: ["may be a kind of", "is not a kind of"],
  caused_by: ["may be caused by", "is not caused by"],
  activates: ["may activate", "does not activate"],
  inhibits: ["may inhibit", "does not inhibit"],
  leads_to: ["may lead to", "does not lead to"],
  has_symptom: ["may have symptom", "does not have symptom"],
  detects: ["may detect", "does not detect"],
  rules_out: ["may rule out", "does not rule out"],
  treats: ["may treat", "does not treat"],
  prevents: ["may prevent", "does not prevent"],
  has_side_effect: ["may have side effect", "does not have side effect"],
  avoid_with: ["may need to be avoided with", "need not be avoided with"],
  monitored_by: ["may be monitored by", "is not monitored by"],
  resembles: ["may resemble", "does not resemble"],
};

export function verbOf(predicate: Predicate, polarity: Polarity): string {
  if (polarity === "asserted") return predicates[predicate].label;
  return doubted[predicate][polarity === "uncertain" ? 0 : 1];
}

/** What the article does with a fact. */
export const polarityWords: Readonly<Record<Polarity, { readonly verb: string; readonly participle: string }>> = {
  asserted: { verb: "asserts", participle: "asserted" },
  uncertain: { verb: "is unsure of", participle: "uncertain" },
  negated: { verb: "denies", participle: "denied" },
};

/** A fact in three parts that read as a sentence. */
export interface Sentence {
  readonly subject: string;
  readonly verb: string;
  readonly object: string;
}

export function sentenceOf(index: GraphIndex, { subject, predicate, object, polarity }: Relation): Sentence {
  const label = (id: string): string => index.entities.get(id)?.label ?? id;
  return { subject: label(subject), verb: verbOf(predicate, polarity), object: label(object) };
}

export const asText = ({ subject, verb, object }: Sentence): string => `${subject} ${verb} ${object}`;

/** "1 fact", "14 facts", "no facts". */
export function count(number: number, noun: string, plural = `${noun}s`): string {
  if (number === 0) return `no ${plural}`;
  return `${number} ${number === 1 ? noun : plural}`;
}

/** What narrows a fact: "germline", "rare". */
export const qualifierWords = ({ qualifiers }: Relation): readonly string[] =>
  [qualifiers.origin, qualifiers.frequency].filter((word) => word !== undefined);
