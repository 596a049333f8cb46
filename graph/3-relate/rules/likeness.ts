import type { NounPhrase } from "../../language/phrases";
import { certaintyOf } from "../certainty";
import type { Draft } from "../link/link";
import { link } from "../link/link";
import type { Passage } from "../passage";
import { headNoun } from "../roles/head-noun";
import type { Role } from "../roles/role";
import { glossList, rolesOf } from "../roles/roles-of";
import type { Rule } from "../rule";

const pictures = new Set([
  "picture",
  "phenotype",
  "presentation",
  "pattern",
  "illness",
  "syndrome",
  "appearance",
  "feature",
  "course",
  "symptom",
]);

/** "Shows a lupus-like picture (rash, arthritis)": looks like the disease that the compound names, and shows what the bracket or "with" adds. */
export const likeness: Rule = {
  name: "likeness",
  read(passage) {
    const { clause } = passage;
    if (!clause.verb || clause.verb.passive || clause.verb.lemma === "be") return [];
    return clause.objects.flatMap((group) => group.members.flatMap((member) => read(member, passage)));
  },
};

function read(member: NounPhrase, passage: Passage): readonly Draft[] {
  const {
    analysis,
    grounding: { registry },
    clause,
  } = passage;
  if (!pictures.has(headNoun(member, analysis))) return [];
  const word = analysis.words.slice(member.from, member.head).find(({ low }) => low.endsWith(" like"));
  const entity =
    word &&
    registry.find(
      analysis.tokens
        .slice(word.from, word.to - 2)
        .map(({ text }) => text)
        .join(" "),
    );
  if (!word || entity === undefined) return [];
  const model: Role = {
    entity,
    type: registry.typeOf(entity),
    span: { start: analysis.tokens[word.from]?.start ?? 0, end: analysis.tokens[word.from]?.end ?? 0 },
    implied: false,
  };
  const certainty = certaintyOf(clause, passage);
  const subject = rolesOf(clause.subject, passage);
  const shown = [
    ...glossList(member, passage),
    ...member.complements
      .filter(({ preposition }) => preposition === "with")
      .flatMap(({ group }) => rolesOf(group, passage)[0] ?? []),
  ];
  return [
    ...link("resemble", subject, [[model]], passage, "likeness", certainty),
    ...link("show", subject, [shown.filter(({ type }) => type === "symptom")], passage, "likeness", certainty),
  ];
}
