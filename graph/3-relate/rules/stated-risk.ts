import type { Clause } from "../../language/clause";
import { adjectiveWords } from "../adjective-words";
import { certaintyOf } from "../certainty";
import { type Draft, link } from "../link/link";
import type { Passage } from "../passage";
import { headNoun } from "../roles/head-noun";
import { nonEmpty, ofTypes, readingsOfTypes } from "../roles/role";
import { rolesOf } from "../roles/roles-of";
import type { Rule } from "../rule";

const riskNouns = new Set([
  "risk",
  "chance",
  "likelihood",
  "odds",
  "odd",
  "danger",
  "rate",
  "probability",
  "incidence",
  "frequency",
]);
/** Adjectives and verbs that say that a risk is raised. */
const raised = new Set([
  "increased",
  "raised",
  "higher",
  "greater",
  "elevated",
  "high",
  "doubled",
  "considerable",
  "real",
  "increase",
  "raise",
  "double",
  "heighten",
  "elevate",
  "rise",
  "grow",
  "climb",
]);
const harmful = new Set(["dangerous", "risky", "unsafe", "hazardous", "harmful", "unsuitable"]);

/** Verbs and nouns that say that harm keeps a treatment from being used. */
const limiting = new Set(["limit", "restrict", "curtail", "hamper", "preclude", "hinder", "constrain"]);
const uses = new Set(["use", "usefulness", "application", "value", "utility"]);

/** A risk said to be raised without saying by what ("the risk of sepsis is increased"), and what makes a treatment dangerous. */
export const statedRisk: Rule = {
  name: "stated-risk",
  read(passage) {
    const { clause, heads, topic } = passage;
    if (limiting.has(clause.verb?.lemma ?? "")) return limitsUse(clause, passage);
    const kind = makesDangerous(clause, passage) ? "dangerous" : isRaised(clause, passage) ? "raised" : undefined;
    if (kind === undefined) return [];
    const sources = nonEmpty([ofTypes(heads, "treatment"), [topic]]);
    const risks = rolesOf(clause.subject, passage);
    return link("cause", sources, risks, passage, `stated-risk:${kind}`, certaintyOf(clause, passage));
  },
};

/** "Weight gain limits its use", "their use is limited by a cough": the price of a treatment. */
function limitsUse(clause: Clause, passage: Passage): readonly Draft[] {
  const { heads, discourse, analysis } = passage;
  const { subject, objects, complements, verb } = clause;
  const used = verb?.passive ? subject : objects[0];
  const member = used?.members[0];
  if (!member || !uses.has(headNoun(member, analysis))) return [];
  const by = complements.filter(({ preposition }) => preposition === "by").map(({ group }) => group);
  const harms = verb?.passive ? by : subject ? [subject] : [];
  const named = member.of ? rolesOf(member.of, passage) : [];
  const sources = readingsOfTypes(nonEmpty([...named, heads, discourse.recent]), "treatment");
  return harms.flatMap((group) =>
    link("cause", sources, rolesOf(group, passage), passage, "stated-risk:use", certaintyOf(clause, passage)),
  );
}

/** "Bleeding makes it dangerous". */
const makesDangerous = (clause: Clause, { analysis }: Passage): boolean =>
  clause.subject !== undefined &&
  clause.verb?.lemma === "make" &&
  adjectiveWords(clause, analysis).some((word) => harmful.has(word));

/** "The stroke risk is increased", "the risk of sepsis rises"; not "raises Y", "is raised by Y". */
function isRaised(clause: Clause, passage: Passage): boolean {
  const { verb, objects, complements } = clause;
  if (!verb || !isAboutRisk(clause, passage)) return false;
  const isState = verb.lemma === "be" && adjectiveWords(clause, passage.analysis).some((word) => raised.has(word));
  const isTransitive = !verb.passive && verb.lemma !== "be" && objects.length > 0;
  const saysWhy = complements.some(({ preposition }) => preposition === "by" || preposition === "with");
  return (isState || raised.has(verb.lemma)) && !isTransitive && !saysWhy;
}

/** A risk that says of what. */
const isAboutRisk = ({ subject }: Clause, { analysis }: Passage): boolean =>
  subject?.members.some(
    (member) => riskNouns.has(headNoun(member, analysis)) && (member.of !== undefined || member.to - member.from > 1),
  ) === true;
