import type { Clause } from "../../language/clause";
import { adjectiveWords } from "../adjective-words";
import { certaintyOf } from "../certainty";
import { verbCuesOf } from "../cue-index";
import { link } from "../link/link";
import type { Passage } from "../passage";
import { ofTypes, type Role } from "../roles/role";
import { rolesOf } from "../roles/roles-of";
import { subjectRoles } from "../roles/subject-roles";
import type { Rule } from "../rule";

const improbable = /^(unlikely|improbable)$/;
const clear = /^(normal|negative|clear|unremarkable|clean)$/;

/** "A low value makes X unlikely", "X is unlikely if the test is normal": a test that does helps to rule X out. */
export const unlikely: Rule = {
  name: "unlikely",
  verbs: "any",
  read(passage) {
    const { clause, analysis } = passage;
    const { verb, objects, subject } = clause;
    if (!verb) return [];
    if (subject && isDismissed(clause, passage))
      return link(
        "exclude",
        [testsClear(clause, passage)],
        rolesOf(subject, passage),
        passage,
        unlikely.name,
        certaintyOf(clause, passage),
      );
    if ((verb.lemma !== "make" && verb.lemma !== "render") || verb.passive) return [];
    const words = [
      ...adjectiveWords(clause, analysis),
      ...analysis.words.slice(verb.to, verb.to + reach).map(({ low }) => low),
    ];
    if (!words.some((word) => improbable.test(word))) return [];
    const tests = subjectRoles(clause, "exclude", passage, false);
    return link("exclude", tests, rolesOf(objects[0], passage), passage, unlikely.name, certaintyOf(clause, passage));
  },
};

/** "X is unlikely", "X can be dismissed". */
const isDismissed = (clause: Clause, { analysis }: Passage): boolean => {
  const { verb } = clause;
  if (verb?.lemma === "be") return adjectiveWords(clause, analysis).some((word) => improbable.test(word));
  return (
    verb?.passive === true &&
    (verb.lemma === "dismiss" || verbCuesOf(verb.lemma).some(({ frame }) => frame === "exclude"))
  );
};

/** "If the test is negative", "with a normal test"; "if negative" in an entry on a test. */
function testsClear(clause: Clause, passage: Passage): readonly Role[] {
  const { analysis, heads } = passage;
  const isClear = (from: number, to: number) => analysis.words.slice(from, to).some(({ low }) => clear.test(low));
  const conditions = analysis.clauses.filter(({ link: how }) => how === "if" || how === "when");
  const named = conditions
    .filter((other) => other !== clause && adjectiveWords(other, analysis).some((word) => clear.test(word)))
    .flatMap(({ subject }) => rolesOf(subject, passage)[0] ?? []);
  const behind = clause.complements
    .filter(
      ({ preposition, group }) => preposition === "with" && group.members.some(({ from, head }) => isClear(from, head)),
    )
    .flatMap(({ group }) => rolesOf(group, passage)[0] ?? []);
  const own = conditions.length > 0 && adjectiveWords(clause, analysis).some((word) => clear.test(word)) ? heads : [];
  return ofTypes([...named, ...behind, ...own], "test");
}

/** How many words behind the verb what is unlikely may stand. */
const reach = 7;
