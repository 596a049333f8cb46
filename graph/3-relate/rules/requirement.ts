import { certaintyOf } from "../certainty";
import { link } from "../link/link";
import { headNoun } from "../roles/head-noun";
import { rolesOf } from "../roles/roles-of";
import type { Rule } from "../rule";

const requiring = new Set(["require", "need", "take", "call for", "rely", "depend", "rest"]);
const finding = new Set([
  "sensitivity",
  "detection",
  "diagnosis",
  "confirmation",
  "identification",
  "recognition",
  "proof",
  "diagnosing",
]);

/** What finding something takes finds it: "Sensitivity for mosaicism may require deep sequencing", "diagnosis of X rests on Y". */
export const requirement: Rule = {
  name: "requirement",
  read(passage) {
    const { clause, analysis, topic } = passage;
    const { verb, subject } = clause;
    const member = subject?.members[0];
    if (!verb || verb.passive || !member || !requiring.has(verb.lemma) || !finding.has(headNoun(member, analysis)))
      return [];
    const sought = [
      ...(member.of ? [member.of] : []),
      ...member.complements
        .filter(({ preposition }) => preposition === "for" || preposition === "of")
        .map(({ group }) => group),
    ].flatMap((group) => rolesOf(group, passage));
    const means = [
      ...clause.objects,
      ...clause.complements
        .filter(({ preposition }) => preposition === "on" || preposition === "upon")
        .map(({ group }) => group),
    ]
      .flatMap((group) => rolesOf(group, passage))
      .map((roles) => roles.filter(({ type }) => type === "test"));
    return link(
      "detect",
      means,
      sought.length > 0 ? sought : [[topic]],
      passage,
      requirement.name,
      certaintyOf(clause, passage),
    );
  },
};
