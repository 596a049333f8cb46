import type { Group, NounPhrase } from "../../language/phrases";
import { wordList } from "../../language/word-list";
import { certaintyOf } from "../certainty";
import { link } from "../link/link";
import type { Passage } from "../passage";
import { headNoun } from "../roles/head-noun";
import { type Alternatives, ofTypes, readingsOfTypes } from "../roles/role";
import { rolesOf } from "../roles/roles-of";
import type { Rule } from "../rule";

const best =
  /^(key|best|main|diagnostic|definitive|confirmatory|decisive|first|first-line|most|essential|reference|central|important|pivotal|gold)$/;
const kinds = /^(test|investigation|examination|standard|study|screen|step|assay|scan)$/;

/** "Y is the key test", "the best test is Y", in an entry on Y "the investigation of choice": for the disease. */
export const keyTest: Rule = {
  name: "key-test",
  words: wordList("test investigation examination standard study screen step assay scan choice"),
  read(passage) {
    const { clause, topic } = passage;
    if (
      clause.verb
        ? !/^(be|remain)$/.test(clause.verb.lemma) || clause.verb.chain.includes("use")
        : !clause.subject || clause.link !== "main"
    )
      return [];
    const tests = readingsOfTypes(clause.verb ? said(passage) : ofHead(passage), "test");
    return link("detect", tests, [[topic]], passage, keyTest.name, certaintyOf(clause, passage));
  },
};

/** What is said to be the key test. */
function said(passage: Passage): Alternatives {
  const {
    subject,
    objects: [object],
  } = passage.clause;
  if (!object) return [];
  if (areKey(object, passage)) {
    const isHead = !subject || subject.members.every(({ pronoun }) => pronoun);
    return isHead ? [ofTypes(passage.heads, "test")] : rolesOf(subject, passage);
  }
  return subject && areKey(subject, passage) ? rolesOf(object, passage) : [];
}

/** "**Y**: the key test", "**Y**: measures X; first-line screen". */
const ofHead = (passage: Passage): Alternatives =>
  (passage.opens || passage.place.section === "tests") &&
  passage.clause.subject &&
  areKey(passage.clause.subject, passage)
    ? [ofTypes(passage.heads, "test")]
    : [];

const areKey = ({ members }: Group, passage: Passage): boolean => members.some((member) => isKey(member, passage));

function isKey(member: NounPhrase, { analysis }: Passage): boolean {
  const { from, head, of, complements } = member;
  // "First choice".
  if (headNoun(member, analysis) === "choice" && analysis.words[head - 1]?.low === "first")
    return !of && complements.length === 0;
  if (!kinds.test(headNoun(member, analysis)) || complements.length > 0) return false;
  if (of) return of.members.every((inner) => headNoun(inner, analysis) === "choice");
  return analysis.words.slice(from, head + 1).some(({ low }) => best.test(low.split(" ")[0] ?? ""));
}
