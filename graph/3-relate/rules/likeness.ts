import { gather } from "../../language/gather";
import type { NounPhrase } from "../../language/phrases";
import { certaintyOf } from "../certainty";
import { type Draft, link } from "../link/link";
import type { Passage } from "../passage";
import { compoundRole } from "../roles/compound-role";
import { headNoun } from "../roles/head-noun";
import { ofTypes } from "../roles/role";
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
  words: new Set(["like"]),
  verbs: "any",
  read(passage) {
    const { verb, objects } = passage.clause;
    if (!verb || verb.passive || verb.lemma === "be") return [];
    return gather(objects, ({ members }) => gather(members, (member) => readPhrase(member, passage)));
  },
};

function readPhrase(member: NounPhrase, passage: Passage): readonly Draft[] {
  const { analysis, clause } = passage;
  if (!pictures.has(headNoun(member, analysis))) return [];
  const word = analysis.words.slice(member.from, member.head).find(({ low }) => low.endsWith(" like"));
  const model = word && compoundRole(word, passage);
  if (!model) return [];
  const certainty = certaintyOf(clause, passage);
  const subject = rolesOf(clause.subject, passage);
  const added = [
    ...glossList(member, passage),
    ...member.complements
      .filter(({ preposition }) => preposition === "with")
      .flatMap(({ group }) => rolesOf(group, passage)[0] ?? []),
  ];
  return [
    ...link("resemble", subject, [[model]], passage, likeness.name, certainty),
    ...link("show", subject, [ofTypes(added, "symptom")], passage, likeness.name, certainty),
  ];
}
