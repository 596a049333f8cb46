import type { Clause } from "../../language/clause";
import { certaintyOf, denies } from "../certainty";
import { adjectiveCuesOf } from "../cue-index";
import type { Draft } from "../link/link";
import { link } from "../link/link";
import type { Passage } from "../passage";
import type { Alternatives } from "../roles/role";
import { rolesOf } from "../roles/roles-of";
import type { Rule } from "../rule";

/** An adjective that ties its subject to what stands behind its preposition: "responsible for Y", "typical of Y", "effective against Y". */
export const adjectiveCue: Rule = {
  name: "adjective-cue",
  read(passage) {
    return read(passage.clause, passage);
  },
};

function read(clause: Clause, passage: Passage): readonly Draft[] {
  if (clause.verb && !["be", "become", "remain", "seem", "appear", "prove", "look"].includes(clause.verb.lemma))
    return [];
  const words = clause.adjectives.flatMap(({ from, to }) =>
    passage.analysis.words.slice(from, to).map(({ low }) => low),
  );
  const subject: Alternatives = clause.subject
    ? rolesOf(clause.subject, passage)
    : passage.heads.length > 0
      ? [passage.heads]
      : [];
  if (subject.length === 0 || words.length === 0) return [];
  const certainty = certaintyOf(clause, passage);
  const polarity =
    denies(clause, passage) && certainty.polarity !== "negated" ? ("negated" as const) : certainty.polarity;
  if (clause.complements.length === 0) {
    const lone = words.find((word) => word === "responsible" || word === "similar" || word === "alike");
    if (lone === "responsible")
      return link("cause", subject, [[passage.topic]], passage, "adjective-cue:responsible", {
        ...certainty,
        polarity,
      });
    if (lone)
      return link("resemble", subject, [[passage.topic]], passage, "adjective-cue:similar", { ...certainty, polarity });
  }
  for (const word of words)
    for (const cue of adjectiveCuesOf(word))
      for (const { preposition, group } of clause.complements) {
        if (!cue.about.has(preposition)) continue;
        const other = rolesOf(group, passage);
        if (
          cue.frame === "show" &&
          subject[0]?.every(({ type }) => type === "symptom") &&
          other[0]?.every(({ type }) => type === "symptom")
        )
          continue;
        const drafts = link(
          cue.frame,
          cue.reversed ? other : subject,
          cue.reversed ? subject : other,
          passage,
          `adjective-cue:${word}`,
          { ...certainty, polarity },
        );
        if (drafts.length > 0) return drafts;
      }
  return [];
}
