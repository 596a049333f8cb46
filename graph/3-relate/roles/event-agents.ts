import { spanOfWords } from "../../2-ground/analysis";
import type { Clause } from "../../language/clause";
import type { Passage } from "../passage";
import { eventOf } from "./event-of";
import { type Alternatives, namedRole, nonEmpty, ofTypes, readingsOfTypes } from "./role";
import { rolesOf } from "./roles-of";
import { stoppedIn } from "./stopped";

/** What happens, where that does what the clause says, rather than who or what it happens to. */
export const eventAgents = (clause: Clause, passage: Passage): Alternatives => [
  ...stoppedIn(clause, passage),
  ...stopping(clause, passage),
  ...gerundEvents(clause, passage),
  ...affectedAgents(clause, passage),
];

const ending = /^(stop|withdraw|discontinue|interrupt|skip|omit|abandon|forget|neglect)$/;

/** "Stopping the drug brings on Y": that it is stopped, and not the drug. */
function stopping(clause: Clause, passage: Passage): Alternatives {
  const { analysis, grounding } = passage;
  const gerund = clause.subject?.members[0];
  const word = gerund && analysis.words[gerund.head];
  if (!gerund || word?.tag !== "verb" || !ending.test(word.verb?.lemma ?? "")) return [];
  const done = analysis.clauses.find((other) => other.verb?.head === gerund.head);
  const [treatment] = ofTypes(rolesOf(done?.objects[0], passage)[0] ?? [], "treatment");
  const label = treatment && grounding.registry.get(treatment.entity)?.label;
  if (label === undefined) return [];
  const entity = grounding.registry.enter({
    label: `Stopping ${label.charAt(0).toLowerCase()}${label.slice(1)}`,
    type: "risk",
  });
  return [[namedRole(entity, spanOfWords(analysis, gerund.from, gerund.to), grounding.registry)]];
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
  return readingsOfTypes(rolesOf(governor.objects[0], passage), "mechanism", "pathway", "symptom");
}
