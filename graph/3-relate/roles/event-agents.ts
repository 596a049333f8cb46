import type { Clause } from "../../language/clause";
import type { Passage } from "../passage";
import { eventOf } from "./event-of";
import { harmTold } from "./harm-told";
import { newEvents } from "./new-event";
import { type Alternatives, nonEmpty, ofTypes, readingsOfTypes } from "./role";
import { rolesOf } from "./roles-of";
import { stoppedIn } from "./stopped";

/** What happens, where that does what the clause says, rather than who or what it happens to. */
export const eventAgents = (clause: Clause, passage: Passage): Alternatives => [
  ...stoppedIn(clause, passage),
  ...gerundEvents(clause, passage),
  ...affectedAgents(clause, passage),
  ...activatedCells(clause, passage),
];

/** "It activates macrophages, which release X": that they are active does it. */
function activatedCells({ link, subject, antecedent, governor }: Clause, passage: Passage): Alternatives {
  if (link !== "relative" || antecedent === undefined || subject !== antecedent || !governor?.verb) return [];
  const { verb, objects } = governor;
  const members = (verb.passive ? governor.subject : objects[0])?.members ?? [];
  return members.some(({ head }) => head === antecedent.members[0]?.head)
    ? newEvents(verb.lemma, antecedent, passage)
    : [];
}

/** "Removing the spleen can cause Y": what is done, by its name; "it" is the thing that the clause before is about. */
function gerundEvents(clause: Clause, passage: Passage): Alternatives {
  const { clauses, words } = passage.analysis;
  const gerund = clause.subject?.members[0];
  if (!gerund || words[gerund.head]?.tag !== "verb") return [];
  const done = clauses.find((other) => other.verb?.head === gerund.head);
  const object = done?.objects[0]?.members[0];
  const earlier = clauses.find(
    (other) => other !== clause && other !== done && other.subject && !other.subject.members[0]?.pronoun,
  );
  const meant = object?.pronoun ? earlier?.subject?.members[0] : object;
  return meant ? nonEmpty([eventOf(meant, done?.verb?.lemma ?? "", passage)]) : [];
}

/** "A activates B, causing C": outside treatment it is B, or that it happens, which causes C. */
function affectedAgents({ link, verb, governor }: Clause, passage: Passage): Alternatives {
  if (link !== "participle" || verb?.form !== "ing" || !governor?.verb || governor.verb.passive) return [];
  // "Antibodies target X, causing C": it is they that cause it.
  if (/^(target|attack|bind|bind to|recognize)$/.test(governor.verb.lemma)) return [];
  const doers = rolesOf(governor.subject, passage)[0] ?? [];
  if (ofTypes([...doers, ...passage.heads], "treatment", "test").length > 0) return [];
  const harm = harmTold(governor, passage);
  return [
    ...nonEmpty([harm]),
    ...readingsOfTypes(rolesOf(governor.objects[0], passage), "mechanism", "pathway", "symptom"),
  ];
}
