import type { Clause } from "../../language/clause";
import { adjectiveWords } from "../adjective-words";
import { certaintyOf } from "../certainty";
import { link } from "../link/link";
import type { Passage } from "../passage";
import { eventOf } from "../roles/event-of";
import { nonEmpty, ofTypes, type Role, readingsOfTypes } from "../roles/role";
import { rolesOf } from "../roles/roles-of";
import type { Rule } from "../rule";

const off = /^(raised|high|elevated|low|abnormal|positive|increased|reduced|decreased|prolonged)$/;
const shifting = /^(rise|fall|increase|drop|climb|soar|jump|decline|shoot up|go up)$/;
const raising = /^(raise|elevate|increase|reduce|lower|decrease|prolong|depress)$/;
const conditions = /^(when|as|if|once|while|whenever)$/;
const arising =
  /^(develop|occur|appear|arise|form|begin|start|exist|set in|progress|worsen|flare|flare up|spread|emerge)$/;

/** "Raised when X develops", "rises as the kidneys fail", in an entry on a test: the test finds that. */
export const raisedWhen: Rule = {
  name: "raised-when",
  verbs: "any",
  links: new Set(["when", "as", "if", "once", "while", "whenever"]),
  sections: new Set(["tests"]),
  read(passage) {
    const { clause, heads, place } = passage;
    const { verb, link: how } = clause;
    if (!verb || verb.passive || !conditions.test(how)) return [];
    const { clauses } = passage.analysis;
    const governor = clause.governor ?? clauses[clauses.indexOf(clause) - 1];
    if (!governor) return [];
    if (place.section !== "tests" || verb.negated || !isOff(governor, passage)) return [];
    const tests = ofTypes(heads, "test");
    if (tests.length === 0) return [];
    const certainty = { ...certaintyOf(governor, passage), polarity: "asserted" as const };
    return link("detect", [tests], happening(clause, passage), passage, raisedWhen.name, certainty);
  },
};

/** Whether a clause says that what heads the entry is out of range. */
function isOff(clause: Clause, passage: Passage): boolean {
  const { verb, subject } = clause;
  if (verb?.negated) return false;
  const isOfHead =
    !subject ||
    (rolesOf(subject, passage)[0] ?? []).every((role) => passage.heads.some(({ entity }) => entity === role.entity));
  if (!isOfHead) return false;
  if (verb && shifting.test(verb.lemma)) return true;
  if (verb && raising.test(verb.lemma)) return verb.passive || clause.link === "participle";
  return (!verb || verb.lemma === "be") && adjectiveWords(clause, passage.analysis).some((word) => off.test(word));
}

/** "Cirrhosis develops": that; "the kidneys fail": what that is called. */
function happening({ subject, verb }: Clause, passage: Passage): readonly (readonly Role[])[] {
  if (!subject || !verb) return [];
  if (arising.test(verb.lemma))
    return readingsOfTypes(rolesOf(subject, passage), "symptom", "risk", "disease", "mechanism");
  const [member] = subject.members;
  return member ? nonEmpty([eventOf(member, verb.lemma, passage)]) : [];
}
