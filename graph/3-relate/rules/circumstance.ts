import type { Clause } from "../../language/clause";
import { certaintyOf } from "../certainty";
import type { Draft } from "../link/link";
import { link } from "../link/link";
import type { Passage } from "../passage";
import type { Role } from "../roles/role";
import { rolesOf } from "../roles/roles-of";
import type { Rule } from "../rule";

/**
 * What happens when or where something else does: "pallor when hemolysis sets in" makes hemolysis the cause; "a syndrome in which antibodies are low"
 * makes low antibodies its sign.
 */
export const circumstance: Rule = {
  name: "circumstance",
  read(passage) {
    const { clause } = passage;
    if (clause.link === "when" || clause.link === "once") return whenever(clause, passage);
    if (
      clause.link === "in which" ||
      (clause.link === "relative" && clause.antecedent && clause.subject !== clause.antecedent)
    )
      return inWhich(clause, passage);
    return [];
  },
};

function whenever(clause: Clause, passage: Passage): readonly Draft[] {
  const { governor, verb, subject } = clause;
  if (!verb || !subject || clause.objects.length > 0 || !governor || verb.passive) return [];
  const shown = governor.verb
    ? rolesOf(governor.objects[0] ?? governor.subject, passage)
    : passage.heads.length > 0
      ? [passage.heads]
      : rolesOf(governor.subject, passage);
  if (
    governor.verb &&
    governor.verb.lemma !== "be" &&
    governor.verb.lemma !== "occur" &&
    governor.verb.lemma !== "appear"
  )
    return [];
  return link(
    "cause",
    rolesOf(subject, passage),
    shown.map((roles) => roles.filter(({ type }) => type === "symptom" || type === "risk")),
    passage,
    "circumstance:when",
    certaintyOf(clause, passage),
  );
}

/** "… in which copies of HBA1 are missing". */
const genesIn = (clause: Clause, passage: Passage): readonly Role[] =>
  (clause.subject?.members ?? [])
    .flatMap((member) => [
      ...(rolesOf({ kind: "group", members: [member], joint: "none" }, passage)[0] ?? []),
      ...(rolesOf(member.of, passage)[0] ?? []),
    ])
    .filter(({ type }) => type === "gene");

function inWhich(clause: Clause, passage: Passage): readonly Draft[] {
  const diseases = rolesOf(clause.antecedent, passage)
    .map((roles) => roles.filter(({ type }) => type === "disease"))
    .filter((roles) => roles.length > 0);
  if (diseases.length === 0 || !clause.subject || clause.objects.length > 0) return [];
  const genes = genesIn(clause, passage);
  if (genes.length > 0)
    return link("cause", [genes], diseases, passage, "circumstance:in-which", certaintyOf(clause, passage));
  const shown = rolesOf(clause.subject, passage).map((roles) =>
    roles.filter(({ type }) => type === "symptom" || type === "mechanism" || type === "risk"),
  );
  return link("show", diseases, shown, passage, "circumstance:in-which", certaintyOf(clause, passage));
}
