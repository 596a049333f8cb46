import type { Clause } from "../../language/clause";
import { changedPhrase, type Group } from "../../language/phrases";
import { wordList } from "../../language/word-list";
import { adjectiveWords } from "../adjective-words";
import { certaintyOf } from "../certainty";
import { type Draft, link } from "../link/link";
import type { Passage } from "../passage";
import { headNoun } from "../roles/head-noun";
import { nonEmpty, ofTypes, type Role, readingsOfTypes } from "../roles/role";
import { rolesOf } from "../roles/roles-of";
import { isShareOf } from "../roles/share-of";
import { testsMeant } from "../roles/tests-meant";
import type { Rule } from "../rule";

const proving = /^(diagnostic|conclusive|decisive|pathognomonic|confirmatory)$/;
const fit = /^(suitable|reliable|sufficient|adequate|enough|usable|dependable)$/;
const unfit = /^(unsuitable|unreliable|insufficient|inadequate|useless|worthless|undependable)$/;
const uses = /^(test|diagnosis|screening|proof|marker|tool|method|investigation|exclusion)$/;

/** What a test is worth: "X is diagnostic", "X is positive in half of the patients", "X is not suitable as a sole test (for Y)". */
export const testVerdict: Rule = {
  name: "test-verdict",
  sections: new Set(["tests"]),
  words: wordList(
    "diagnostic conclusive decisive pathognomonic confirmatory positive suitable reliable sufficient adequate enough usable dependable unsuitable unreliable insufficient inadequate useless worthless undependable",
  ),
  read(passage) {
    const { clause, topic } = passage;
    const { verb } = clause;
    if (passage.place.section !== "tests") return [];
    const isSaid = verb?.lemma === "be" || verb?.lemma === "remain";
    if (verb ? !isSaid && clause.adjectives.length === 0 : clause.link !== "main") return [];
    const said = [...adjectiveWords(clause, passage.analysis), ...nounsIn(clause, passage)];
    const isUnfit = said.some((word) => unfit.test(word)) || (said.some((word) => fit.test(word)) && isDenied(passage));
    const finds =
      isSaid &&
      ((said.some((word) => proving.test(word)) && !clause.complements.some(isAbout)) ||
        (said.includes("positive") && isOfShare(clause, passage)));
    if (!isUnfit && !finds) return [];
    const tests = testsIn(clause, passage);
    if (tests.length === 0) return [];
    if (!isUnfit) return join(tests, [topic], certaintyOf(clause, passage), passage);
    const sought = soughtIn(clause, passage);
    return sought ? join(tests, sought, { polarity: "negated", qualifiers: {} }, passage) : [];
  },
};

const join = (
  tests: readonly Role[],
  found: readonly Role[],
  certainty: ReturnType<typeof certaintyOf>,
  passage: Passage,
): readonly Draft[] => link("detect", [tests], nonEmpty([found]), passage, testVerdict.name, certainty);

const isAbout = ({ preposition }: Clause["complements"][number]): boolean => /^(of|for)$/.test(preposition);

/** "Is diagnostic" may be read as a noun. */
const nounsIn = ({ objects }: Clause, { analysis }: Passage): readonly string[] =>
  objects.flatMap(({ members }) =>
    members.filter(({ from, to, of }) => to === from + 1 && !of).map((member) => headNoun(member, analysis)),
  );

const isDenied = ({ clause, analysis: { words } }: Passage): boolean =>
  clause.verb?.negated === true ||
  clause.adverbs.includes("not") ||
  clause.adjectives.some(({ from }) => words[from - 1]?.tag === "not");

/** "In half of the patients", "in 80%". */
const isOfShare = ({ complements }: Clause, passage: Passage): boolean =>
  complements.some(
    ({ preposition, group }) => preposition === "in" && group.members.some((member) => isShareOf(member, passage)),
  );

/** The tests of which it is said, by name or as what heads the entry. */
function testsIn({ subject }: Clause, passage: Passage): readonly Role[] {
  const own = ofTypes(passage.heads, "test");
  if (!subject || subject.members.every(({ pronoun }) => pronoun)) return own;
  const bare = subject.members.map((member) => changedPhrase(member, { of: undefined, complements: [] }));
  const named = testsMeant({ ...subject, members: bare }, passage);
  return named.length > 0 ? named : ofTypes(rolesOf(subject, passage)[0] ?? [], "test");
}

/** What it is not fit to find: what stands behind "for", else, as a test or for the diagnosis, the disease. */
function soughtIn({ complements }: Clause, passage: Passage): readonly Role[] | undefined {
  const groups = complements
    .filter(({ preposition }) => /^(for|as|to|in)$/.test(preposition))
    .map(({ group }) => group);
  const all = groups.flatMap((group) => [group, ...withinAll(group)]);
  const [named] = all.flatMap((group) => readingsOfTypes(rolesOf(group, passage), "disease", "symptom", "risk"));
  if (named) return named;
  const isUse = all.some(({ members }) => members.some((member) => uses.test(headNoun(member, passage.analysis))));
  return isUse ? [passage.topic] : undefined;
}

const withinAll = ({ members }: Group): readonly Group[] =>
  members.flatMap(({ of, complements }) => [...(of ? [of] : []), ...complements.map(({ group }) => group)]);
