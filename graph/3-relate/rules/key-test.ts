import type { Group } from "../../language/phrases";
import { certaintyOf } from "../certainty";
import { link } from "../link/link";
import { headNoun } from "../roles/head-noun";
import { readingsOfTypes } from "../roles/role";
import { rolesOf } from "../roles/roles-of";
import type { Rule } from "../rule";

const best =
  /^(key|best|main|diagnostic|definitive|confirmatory|decisive|first|most|essential|reference|central|important)$/;

/** "Y is the key test", "the best test is Y": for the disease. */
export const keyTest: Rule = {
  name: "key-test",
  read(passage) {
    const { analysis, clause, topic } = passage;
    const {
      verb,
      subject,
      objects: [object],
    } = clause;
    if (verb?.lemma !== "be" || !object || !subject) return [];
    const isKey = (group: Group) =>
      group.members.some(
        (member) =>
          /^(test|investigation|examination)$/.test(headNoun(member, analysis)) &&
          member.of === undefined &&
          member.complements.length === 0 &&
          analysis.words.slice(member.from, member.head).some(({ low }) => best.test(low)),
      );
    const other = isKey(object) ? subject : isKey(subject) ? object : undefined;
    const tests = readingsOfTypes(rolesOf(other, passage), "test");
    return link("detect", tests, [[topic]], passage, keyTest.name, certaintyOf(clause, passage));
  },
};
