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
  verbs: "any",
  read(passage) {
    const { verb, objects } = passage.clause;
    if (!verb || verb.passive || verb.lemma === "be") return [];
    if (imitating.has(verb.lemma)) return sharedSigns(passage);
    return gather(objects, ({ members }) => gather(members, (member) => readPhrase(member, passage)));
  },
};

const imitating: ReadonlySet<string> = new Set(["resemble", "mimic", "imitate", "simulate", "recall"]);

/** "X resembles Y with its fever and early jaundice": X shows them. */
function sharedSigns(passage: Passage): readonly Draft[] {
  const { clause } = passage;
  const behind = clause.objects.flatMap(({ members }) => members.flatMap(({ complements }) => complements));
  const signs = [...clause.complements, ...behind].filter(
    ({ preposition, group }) =>
      /^(with|through|by)$/.test(preposition) && /^(its|their)$/.test(group.members[0]?.determiner ?? ""),
  );
  const alike = rolesOf(clause.subject, passage).map((roles) => ofTypes(roles, "disease"));
  const found = signs.flatMap(({ group }) => rolesOf(group, passage)[0] ?? []);
  const certainty = certaintyOf(clause, passage);
  if (found.length === 0 || certainty.polarity === "negated") return [];
  return link("show", alike, [found], passage, likeness.name, { polarity: "asserted", qualifiers: {} });
}

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
