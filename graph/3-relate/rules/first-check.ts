import { type Clause, only } from "../../language/clause";
import type { Group } from "../../language/phrases";
import { phrasesIn } from "../../language/phrases-in";
import { certaintyOf } from "../certainty";
import { type Draft, link } from "../link/link";
import type { Passage } from "../passage";
import { headNoun } from "../roles/head-noun";
import type { Role } from "../roles/role";
import { isAboutPeople, treatmentsOf } from "../roles/taken";
import { testsMeant } from "../roles/tests-meant";
import { treatmentsAtHand } from "../roles/treatments-at-hand";
import type { Rule } from "../rule";

const coming = new Set(["come", "precede", "belong", "go", "accompany"]);
const having = new Set(["need", "require", "have", "get", "undergo"]);
const times =
  /^(regular|regularly|before|beforehand|first|every|weekly|monthly|yearly|annual|periodic|routine|throughout|baseline|quarterly|frequent)$/;
const care = /^(dose|treatment|therapy|start|use|follow.?up|monitoring|tablet|infusion|injection|care)$/;

/** A test that goes with a treatment by its place: "a dental check comes first", "X precedes the first dose", "hence the yearly X", "you need X before you start". */
export const firstCheck: Rule = {
  name: "first-check",
  read(passage) {
    const { clause } = passage;
    const own = treatmentsAtHand(passage);
    if (clause.verb?.negated) return [];
    const placed = coming.has(clause.verb?.lemma ?? "") ? comesFirst(clause, own, passage) : [];
    if (placed.length > 0 || own.length === 0) return placed;
    const had = having.has(clause.verb?.lemma ?? "") ? hadThen(clause, own, passage) : [];
    if (had.length > 0) return had;
    // "Y may occur, hence X": X is due in any case.
    return join(own, behindHence(clause, passage), passage).map((draft) => ({ ...draft, polarity: "asserted" }));
  },
};

const join = (
  treatments: readonly Role[],
  groups: readonly (Group | undefined)[],
  passage: Passage,
): readonly Draft[] =>
  treatments.length === 0 || groups.length === 0
    ? []
    : link(
        "monitor",
        [treatments],
        [groups.flatMap((group) => testsMeant(group, passage))],
        passage,
        firstCheck.name,
        certaintyOf(passage.clause, passage),
      );

/** "You need X before you start", "so patients have regular X". */
function hadThen({ verb, subject, objects }: Clause, own: readonly Role[], passage: Passage): readonly Draft[] {
  const { analysis, statement, place } = passage;
  if (!verb || verb.passive || statement.statement.field || place.section === "tests" || place.item.question) return [];
  const isOfThem = subject?.members.every((member) => isAboutPeople(member, passage)) === true;
  if (!isOfThem || !analysis.words.some(({ low }) => times.test(low))) return [];
  return join(own, objects, passage);
}

/** "A dental check comes first", "an ECG belongs to the follow-up of X". */
function comesFirst(clause: Clause, own: readonly Role[], passage: Passage): readonly Draft[] {
  const { verb, subject, adverbs, complements, objects } = clause;
  const isFirst = adverbs.some((adverb) => /^(first|beforehand)$/.test(adverb));
  const behind = [
    ...complements.filter(({ preposition }) => /^(before|with|to)$/.test(preposition)).map(({ group }) => group),
    ...(verb?.lemma === "come" || verb?.lemma === "go" ? [] : objects),
  ];
  const isCare = behind.some(({ members }) =>
    members.some((member) => care.test(headNoun(member, passage.analysis).replace(/[ _]/g, "-"))),
  );
  const named = behind.flatMap((group) => treatmentsOf(group, passage));
  return isFirst || isCare || named.length > 0 ? join(named.length > 0 ? named : own, [subject], passage) : [];
}

/** "…, hence the yearly eye examination". */
function behindHence(clause: Clause, { analysis: { words } }: Passage): readonly Group[] {
  const at = words.findIndex(({ low }) => low === "hence" || low === "therefore");
  return at < 0
    ? []
    : phrasesIn(clause)
        .flatMap((phrase) => [phrase, ...phrase.apposition])
        .filter(({ from }) => from === at + 1)
        .map(only);
}
