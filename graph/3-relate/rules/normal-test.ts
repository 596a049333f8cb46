import { certaintyOf } from "../certainty";
import { link } from "../link/link";
import type { Role } from "../roles/role";
import { rolesOf } from "../roles/roles-of";
import type { Rule } from "../rule";

const clear = new Set(["normal", "negative", "unremarkable", "clean"]);

/** A gene test that is normal in a disease denies that those genes cause it: "FAS, FASLG – typically normal in X". */
export const normalTest: Rule = {
  name: "normal-test",
  read(passage) {
    const {
      clause,
      analysis,
      heads,
      place: { head },
      grounding: { registry },
      topic,
    } = passage;
    if (
      !heads.some(({ type }) => type === "test") ||
      !head ||
      (clause.verb && clause.verb.lemma !== "be") ||
      clause.verb?.negated
    )
      return [];
    const words = clause.adjectives.flatMap(({ from, to }) => analysis.words.slice(from, to).map(({ low }) => low));
    if (
      !words.some((word) => clear.has(word)) ||
      (clause.subject && !clause.subject.members.every(({ pronoun }) => pronoun))
    )
      return [];
    const genes = head.terms.flatMap(({ entity, from, to }): readonly Role[] =>
      registry.typeOf(entity) === "gene"
        ? [
            {
              entity,
              type: "gene",
              span: { start: head.tokens[from]?.start ?? 0, end: head.tokens[to - 1]?.end ?? 0 },
              implied: true,
            },
          ]
        : [],
    );
    const diseases = clause.complements
      .filter(({ preposition }) => preposition === "in")
      .flatMap(({ group }) => rolesOf(group, passage))
      .map((roles) => roles.filter(({ type }) => type === "disease"));
    return link(
      "cause",
      [genes],
      [...diseases, [topic]].filter((roles) => roles.length > 0),
      passage,
      normalTest.name,
      { ...certaintyOf(clause, passage), polarity: "negated" },
    );
  },
};
