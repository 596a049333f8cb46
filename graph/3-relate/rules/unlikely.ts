import { adjectiveWords } from "../adjective-words";
import { certaintyOf } from "../certainty";
import { link } from "../link/link";
import { rolesOf } from "../roles/roles-of";
import { subjectRoles } from "../roles/subject-roles";
import type { Rule } from "../rule";

/** "A low value makes X unlikely": a test that does helps to rule X out. */
export const unlikely: Rule = {
  name: "unlikely",
  read(passage) {
    const { clause, analysis } = passage;
    const { verb, objects } = clause;
    if ((verb?.lemma !== "make" && verb?.lemma !== "render") || verb.passive) return [];
    const words = [
      ...adjectiveWords(clause, analysis),
      ...analysis.words.slice(verb.to, verb.to + reach).map(({ low }) => low),
    ];
    if (!words.some((word) => /^(unlikely|improbable)$/.test(word))) return [];
    const tests = subjectRoles(clause, "exclude", passage, false);
    return link("exclude", tests, rolesOf(objects[0], passage), passage, unlikely.name, certaintyOf(clause, passage));
  },
};

/** How many words behind the verb what is unlikely may stand. */
const reach = 7;
