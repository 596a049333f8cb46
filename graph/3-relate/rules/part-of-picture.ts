import type { Clause } from "../../language/clause";
import type { Group } from "../../language/phrases";
import { wordList } from "../../language/word-list";
import { certaintyOf } from "../certainty";
import { link } from "../link/link";
import type { Passage } from "../passage";
import { headNoun } from "../roles/head-noun";
import { readingsOfTypes } from "../roles/role";
import { rolesOf } from "../roles/roles-of";
import type { Rule } from "../rule";

const being = new Set(["be", "form", "become", "remain", "constitute", "make up", "make"]);
const groups = /^(triad|tetrad|pentad|constellation)$/;
const picture = /^(picture|spectrum|presentation|phenotype|symptomatology)$/;

/** What belongs to the picture of a disease or does not: "rash is part of the picture", "stones do not belong to the picture". */
export const partOfPicture: Rule = {
  name: "part-of-picture",
  words: wordList("picture spectrum presentation phenotype symptomatology triad tetrad pentad constellation"),
  read(passage) {
    const { clause, topic } = passage;
    if (!clause.subject || !isPart(clause, passage)) return [];
    const signs = readingsOfTypes(rolesOf(clause.subject, passage), "symptom", "risk");
    return link("show", [[topic]], signs, passage, partOfPicture.name, certaintyOf(clause, passage));
  },
};

function isPart({ verb, objects, complements }: Clause, passage: Passage): boolean {
  if (verb?.lemma === "belong")
    return complements.some(({ preposition, group }) => preposition === "to" && isPicture(group, passage));
  if (!verb || !being.has(verb.lemma)) return false;
  return objects.some(({ members }) =>
    members.some(
      (member) =>
        (headNoun(member, passage.analysis) === "part" && member.of !== undefined && isPicture(member.of, passage)) ||
        // "Fever, rash and arthritis form the classic triad."
        (groups.test(headNoun(member, passage.analysis)) && member.of === undefined),
    ),
  );
}

const isPicture = ({ members }: Group, { analysis }: Passage): boolean =>
  members.every((member) => picture.test(headNoun(member, analysis)));
