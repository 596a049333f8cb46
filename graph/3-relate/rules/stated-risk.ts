import type { Clause } from "../../language/clause";
import { certaintyOf } from "../certainty";
import type { Draft } from "../link/link";
import { link } from "../link/link";
import type { Passage } from "../passage";
import { headNoun } from "../roles/head-noun";
import type { Alternatives } from "../roles/role";
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

/** A risk said to be raised without saying by what ("the risk of sepsis is increased"), and what makes a treatment dangerous. */
export const statedRisk: Rule = {
  name: "stated-risk",
  read(passage) {
    return read(passage.clause, passage);
  },
};

function read(clause: Clause, passage: Passage): readonly Draft[] {
  const { verb, subject } = clause;
  if (!verb || !subject) return [];
  const adjectives = clause.adjectives.flatMap(({ from, to }) =>
    passage.analysis.words.slice(from, to).map(({ low }) => low),
  );
  const sources: Alternatives = [passage.heads.filter(({ type }) => type === "treatment"), [passage.topic]].filter(
    (roles) => roles.length > 0,
  );
  if (verb.lemma === "make" && adjectives.some((word) => harmful.has(word)))
    return link(
      "cause",
      sources,
      rolesOf(subject, passage),
      passage,
      "stated-risk:dangerous",
      certaintyOf(clause, passage),
    );
  const about = subject.members.some(
    (member) =>
      riskNouns.has(headNoun(member, passage.analysis)) && (member.of !== undefined || member.to - member.from > 1),
  );
  if (!about || !(raised.has(verb.lemma) || (verb.lemma === "be" && adjectives.some((word) => raised.has(word)))))
    return [];
  if (!verb.passive && verb.lemma !== "be" && clause.objects.length > 0) return [];
  if (clause.complements.some(({ preposition }) => preposition === "by" || preposition === "with")) return [];
  return link("cause", sources, rolesOf(subject, passage), passage, "stated-risk:raised", certaintyOf(clause, passage));
}
