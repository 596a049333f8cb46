import { type Clause, only } from "../../language/clause";
import { changedPhrase, type NounPhrase, newNounPhrase } from "../../language/phrases";
import { phrasesIn } from "../../language/phrases-in";
import type { Draft } from "../link/link";
import type { Passage } from "../passage";
import type { Rule } from "../rule";
import { adjectiveCue } from "./adjective-cue";
import { verbFrame } from "./verb-frame/verb-frame";

const firsts = /^(former|first)$/;
const seconds = /^(latter|second)$/;

/** "The former shows X, the latter Y", "for X, A is preferred; for Y, B": the verb counts for both. */
export const gapping: Rule = {
  name: "gapping",
  read(passage) {
    const { clause, analysis } = passage;
    const member = clause.subject?.members[0];
    const alike = behindAdjective(clause, passage);
    if (alike.length > 0) return alike;
    const inner = clause.complements.length > 0 && member ? behindVerb(clause, passage) : [];
    if (inner.length > 0) return inner;
    if (!clause.verb || !member || !firsts.test(analysis.words[member.from + 1]?.low ?? "")) return [];
    return [...phrasesIn(clause), ...clause.objects.flatMap(({ members }) => members)]
      .flatMap((phrase) => [phrase, ...phrase.apposition])
      .filter((phrase, at, all) => all.indexOf(phrase) === at && isOther(phrase, member, passage))
      .flatMap((phrase) => readOther(phrase, clause, passage));
  },
};

const isOther = ({ from, to }: NounPhrase, first: NounPhrase, { analysis: { words } }: Passage): boolean =>
  from > first.to && to - from > 2 && words[from]?.low === "the" && seconds.test(words[from + 1]?.low ?? "");

/** "The latter Y" as a clause of its own, whose verb is that of the clause before. */
function readOther(phrase: NounPhrase, clause: Clause, passage: Passage): readonly Draft[] {
  const { from } = phrase;
  const subject = newNounPhrase(from, from + 2, from + 1, { determiner: "the" });
  const object = changedPhrase(phrase, { from: from + 2, determiner: undefined });
  const other: Clause = { ...clause, subject: only(subject), objects: [only(object)], complements: [] };
  return verbFrame.read({ ...passage, clause: other }).map((draft) => ({ ...draft, rule: gapping.name }));
}

/** "A is responsible for X; B, for Y". */
function behindAdjective(clause: Clause, passage: Passage): readonly Draft[] {
  const { clauses, words } = passage.analysis;
  const before = clauses[clauses.indexOf(clause) - 1];
  const [complement, ...others] = clause.complements;
  if (clause.verb || !clause.subject || !complement || others.length > 0 || clause.link !== "main") return [];
  if (before?.verb?.lemma !== "be" || before.verb.negated || before.adjectives.length === 0) return [];
  if (words[(clause.subject.members[0]?.from ?? 0) - 1]?.low !== ";") return [];
  if (!before.complements.some(({ preposition }) => preposition === complement.preposition)) return [];
  const other: Clause = { ...clause, verb: before.verb, adjectives: before.adjectives };
  return adjectiveCue.read({ ...passage, clause: other }).map((draft) => ({ ...draft, rule: gapping.name }));
}

/** "For X, A is preferred; for Y, B": the verb is that of the clause before. */
function behindVerb(clause: Clause, passage: Passage): readonly Draft[] {
  const { clauses } = passage.analysis;
  const before = clauses[clauses.indexOf(clause) - 1];
  if (clause.verb || clause.link !== "main" || !before?.verb?.passive || before.objects.length > 0) return [];
  const isSame = before.complements.some(({ preposition }) =>
    clause.complements.some((complement) => complement.preposition === preposition),
  );
  if (!isSame) return [];
  const other: Clause = { ...clause, verb: before.verb };
  return verbFrame.read({ ...passage, clause: other }).map((draft) => ({ ...draft, rule: gapping.name }));
}
