import type { Clause } from "../../language/clause";
import { adjectiveWords } from "../adjective-words";
import { certaintyOf } from "../certainty";
import { link } from "../link/link";
import type { Passage } from "../passage";
import { headNoun } from "../roles/head-noun";
import { nonEmpty, ofTypes, type Role, readingsOfTypes } from "../roles/role";
import { rolesOf } from "../roles/roles-of";
import type { Rule } from "../rule";

const open = /^(possibility|concern|question|worry|consideration|issue|suspicion|option|doubt|debate)$/;
const likely = /^(possible|likely|probable|conceivable|plausible|doubtful)$/;

const asking = new Set(["when", "if", "where", "whenever", "as long as"]);
const standing = new Set(["be", "remain", "come"]);

/** "An X smear is examined when Y is a possibility", "X, if Y is in question": the test is done to find Y. */
export const inQuestion: Rule = {
  name: "in-question",
  verbs: standing,
  links: asking,
  sections: new Set(["tests"]),
  read(passage) {
    const { clause, analysis, heads } = passage;
    const { subject, verb } = clause;
    if (passage.place.section !== "tests" || !asking.has(clause.link) || !standing.has(verb?.lemma ?? "")) return [];
    if (!verb || verb.negated || !subject || !isOpen(clause, passage)) return [];
    const { clauses } = analysis;
    const governor = clause.governor ?? clauses[clauses.indexOf(clause) - 1];
    const tests = governor ? testsOf(governor, passage) : [];
    const own = ofTypes(heads, "test");
    const sought = readingsOfTypes(rolesOf(subject, passage), "disease", "symptom", "risk", undefined);
    const certainty = governor ? certaintyOf(governor, passage) : certaintyOf(clause, passage);
    return link("detect", nonEmpty([tests.length > 0 ? tests : own]), sought, passage, inQuestion.name, {
      ...certainty,
      polarity: certainty.polarity === "negated" ? "negated" : "asserted",
    });
  },
};

function isOpen(clause: Clause, passage: Passage): boolean {
  const { objects, complements } = clause;
  const nouns = [
    ...objects.flatMap(({ members }) => members),
    ...complements.filter(({ preposition }) => preposition === "in").flatMap(({ group }) => group.members),
  ];
  return (
    nouns.some((member) => open.test(headNoun(member, passage.analysis))) ||
    (clause.verb?.lemma !== "come" && adjectiveWords(clause, passage.analysis).some((word) => likely.test(word)))
  );
}

/** The tests that a clause says are done. */
const testsOf = ({ subject, objects, verb }: Clause, passage: Passage): readonly Role[] =>
  [...(subject ? [subject] : []), ...(verb?.passive ? [] : objects)].flatMap((group) =>
    ofTypes(rolesOf(group, passage)[0] ?? [], "test"),
  );
