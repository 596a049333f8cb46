import { hedgingAdverbs } from "../language/certainty";
import type { Clause } from "../language/clause";
import { groupsIn } from "../language/groups-in";
import type { Group } from "../language/phrases";
import { denialAdjectives, doubtAdjectives } from "../lexicon/certainty-words";
import { frequencyWords, originWords } from "../lexicon/qualifier-words";
import type { Polarity, Qualifiers } from "../model/relation";
import type { Certainty, Passage } from "./passage";

/** How sure a clause is of what it says: negation and hedging of its verb, its determiners, its governors, and what follows it. */
export function certaintyOf(clause: Clause, passage: Passage): Certainty {
  const known = passage.certainties.get(clause);
  if (known) return known;
  const certainty = {
    polarity: polarityOf(clause, passage),
    qualifiers: qualifiersOf(passage, clauseText(clause, passage)),
  };
  passage.certainties.set(clause, certainty);
  return certainty;
}

function polarityOf(clause: Clause, passage: Passage): Polarity {
  let negated = clause.verb?.negated ?? false;
  let uncertain =
    (clause.verb?.uncertain ?? false) ||
    clause.adverbs.some((adverb) => hedgingAdverbs.has(adverb)) ||
    clause.verb?.chain.some((verb) => verb === "debate") === true;
  if (isNo(clause.subject) || clause.objects.some(isNo) || clause.complements.some(({ group }) => isNo(group)))
    negated = !negated;
  for (let governor = clause.governor; governor; governor = governor.governor) {
    if (
      clause.link === "relative" ||
      clause.link === "because" ||
      clause.link === "when" ||
      clause.link === "if" ||
      clause.link === "although"
    )
      break;
    if (governor.verb?.uncertain || reports(governor, passage)) uncertain = true;
    if (
      (clause.link === "that" || clause.link === "infinitive") &&
      (governor.verb?.negated || governor.objects.some(isNo) || isNo(governor.subject))
    )
      negated = true;
  }
  if (!negated && (doubted(clause, passage) || saidPossible(clause, passage))) uncertain = true;
  return negated ? "negated" : uncertain ? "uncertain" : "asserted";
}

/** "X is a possible trigger". */
const saidPossible = (clause: Clause, { analysis: { words } }: Passage): boolean =>
  clause.verb?.lemma === "be" &&
  clause.objects.some(({ members }) =>
    members.some(({ from, head }) =>
      words.slice(from, head).some(({ low }) => /^(possible|suspected|presumed|potential|putative|likely)$/.test(low)),
    ),
  );

const isNo = (group: Group | undefined): boolean =>
  group !== undefined && group.members.some(({ determiner }) => determiner === "no" || determiner === "neither");

/** "Some reports suggest that …": the article passes on what it does not vouch for. */
function reports(governor: Clause, { analysis }: Passage): boolean {
  const subject = governor.subject?.members[0];
  if (!subject) return false;
  const noun = analysis.words[subject.head]?.low ?? "";
  return (
    /^(reports?|experts|some|researchers|scientists|theory|hypothesis)$/.test(noun) &&
    ["suggest", "believe", "suspect", "think", "discuss"].includes(governor.verb?.lemma ?? "")
  );
}

/** "…, but this remains unproven": a later clause of the sentence that is only about doubt. */
function doubted(clause: Clause, { analysis }: Passage): boolean {
  const { clauses, words } = analysis;
  const at = clauses.indexOf(clause);
  return clauses.slice(at + 1, at + 3).some((later) => {
    if (later.objects.length > 0 || !later.verb || !["be", "remain", "seem"].includes(later.verb.lemma)) return false;
    const subject = later.subject?.members[0];
    const pointing =
      subject !== undefined &&
      (subject.pronoun ||
        /^(benefit|role|link|evidence|effect|value|proof|connection|its|whether)$/.test(
          words[subject.head]?.low ?? "",
        ));
    return (
      pointing &&
      later.adjectives.some(({ from, to }) => words.slice(from, to).some(({ low }) => doubtAdjectives.has(low)))
    );
  });
}

/** Whether predicate adjectives deny: "is absent", "are normal". */
export const denies = (clause: Clause, { analysis }: Passage): boolean =>
  clause.adjectives.some(({ from, to }) => analysis.words.slice(from, to).some(({ low }) => denialAdjectives.has(low)));

export const doubts = (clause: Clause, { analysis }: Passage): boolean =>
  clause.adjectives.some(({ from, to }) => analysis.words.slice(from, to).some(({ low }) => doubtAdjectives.has(low)));

/** The words a clause covers, in lower case. */
export function clauseText(clause: Clause, { analysis: { words } }: Passage): string {
  let from = Number.POSITIVE_INFINITY;
  let to = 0;
  const cover = (start: number, end: number) => {
    from = Math.min(from, start);
    to = Math.max(to, end);
  };
  if (clause.verb) cover(clause.verb.from, clause.verb.to);
  for (const group of groupsIn(clause)) for (const member of group.members) cover(member.from, member.to);
  for (const adjective of clause.adjectives) cover(adjective.from, adjective.to);
  return words
    .slice(Math.max(0, from - 2), to)
    .map(({ low }) => low)
    .join(" ");
}

/** Origin and frequency as a stretch of text states them. */
export function qualifiersOf(_passage: Passage, text: string): Qualifiers {
  const frequency = frequencyWords.find(([, pattern]) => pattern.test(text))?.[0];
  const origin = originWords.find(([, pattern]) => pattern.test(text))?.[0];
  return { ...(origin && { origin }), ...(frequency && { frequency }) };
}
