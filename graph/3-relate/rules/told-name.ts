import type { Clause } from "../../language/clause";
import { certaintyOf } from "../certainty";
import { type Draft, link } from "../link/link";
import type { Passage } from "../passage";
import { bracketTold } from "../roles/bracket-told";
import { eventAgents } from "../roles/event-agents";
import { type Alternatives, nonEmpty, ofTypes } from "../roles/role";
import { rolesOf } from "../roles/roles-of";
import { toldBefore } from "../roles/told-before";
import type { Rule } from "../rule";

/** Sections that tell how things come about. */
const telling = /^(causes|mechanism|complications|lead|symptoms|types)$/;
const saying = /^(call|know|term|name|be|include|have|refer|measure|find|detect|show|test|describe)$/;

/** What a clause tells, by its name in brackets, with what does it: "autoantibodies coat the cells (opsonization)", "the wall weakens and bulges (aneurysm)". */
export const toldName: Rule = {
  name: "told-name",
  sections: new Set(["causes", "mechanism", "complications", "lead", "symptoms", "types"]),
  verbs: "any",
  read(passage) {
    const { clause, place } = passage;
    if (!clause.verb || !telling.test(place.section) || saying.test(clause.verb.lemma)) return [];
    const named = bracketTold(clause, passage);
    return named.length === 0 ? [] : bringsAbout(clause, passage, [named]);
  },
};

function bringsAbout(clause: Clause, passage: Passage, named: Alternatives): readonly Draft[] {
  const certainty = certaintyOf(clause, passage);
  const who = eventAgents(clause, passage)[0] ?? rolesOf(clause.subject, passage)[0] ?? [];
  // What a disease, a drug or a test is said to do, the verb says.
  const acts = clause.verb?.passive === false && clause.objects.length > 0;
  if (acts && ofTypes(who, "disease", "treatment", "test").length > 0) return [];
  const doers = ofTypes(who, "gene", "pathway", "mechanism", "symptom", "risk");
  const acting = acts ? doers : [];
  const isSign = passage.place.section === "symptoms";
  const heads = isSign ? [] : ofTypes(passage.heads, "gene", "pathway", "mechanism", "symptom", "risk");
  const agents = nonEmpty([acting, toldBefore(clause, passage), heads]);
  const caused = link("cause", agents, named, passage, toldName.name, certainty);
  return caused.length > 0 || passage.heads.length > 0 || clause.link !== "main"
    ? caused
    : link("show", [[passage.topic]], [ofTypes(named[0] ?? [], "symptom")], passage, toldName.name, certainty);
}
