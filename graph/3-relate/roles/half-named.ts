import { fold } from "../../language/fold";
import type { NounPhrase } from "../../language/phrases";
import type { Word } from "../../language/word";
import { deviations } from "../../lexicon/head-nouns";
import type { Passage } from "../passage";

/** Whether a phrase is only half of what is meant, whatever it names. */
export const isHalfOfIt = (phrase: NounPhrase, passage: Passage): boolean =>
  isRestricted(phrase, passage) ||
  isActOnSomething(phrase, passage) ||
  isFeltInDoing(phrase, passage) ||
  isFallOfMeasure(phrase, passage) ||
  isContaining(phrase, passage);

/** "This inhaled enzyme", "the altered gene": what has been named before goes by another name there. */
export function isPointed(
  { determiner, from, head, of, complements }: NounPhrase,
  { analysis: { words } }: Passage,
): boolean {
  if (of !== undefined || complements.length > 0 || words[head]?.term !== undefined) return false;
  const noun = fold(words[head]?.low ?? "");
  // "Similar inclusions": similar to those that were named.
  if (words.slice(from, head).some(({ low }) => /^(similar|same|identical)$/.test(low))) return true;
  if (determiner === undefined) return false;
  if (determiner === "this" || determiner === "these") return !/^(type|form|variant)$/.test(noun);
  const isOwn = words
    .slice(from, head)
    .some(({ tag, low, capitals }) => tag === "noun" || capitals || deviations.has(low) || /\d/.test(low));
  // "The leukemia drug": one that was named.
  if (determiner === "the" && /^(drug|medicine|pill|tablet)$/.test(noun) && !words[head]?.capitals) return true;
  return determiner === "the" && !isOwn && /^(gene|protein|enzyme|receptor|disorder|disease|condition)$/.test(noun);
}

/** "Exposure to *this solvent*", by the name of which nobody knows which: of what, has been said before. */
export const pointsInside = (
  label: string,
  { of, complements }: NounPhrase,
  { analysis: { words } }: Passage,
): boolean => {
  if (of === undefined && complements.length === 0) return false;
  const towards = complements.filter(({ preposition }) => preposition === "to").map(({ group }) => group);
  return [...(of ? [of] : []), ...towards].some(
    ({ members: [first] }) =>
      first?.pronoun === false &&
      /^(this|these|that|those)$/.test(first.determiner ?? "") &&
      label.includes(words[first.head]?.low ?? "-"),
  );
};

/** "*Limiting* salt": what is done is more. */
const isActOnSomething = ({ from, to }: NounPhrase, { analysis: { words } }: Passage): boolean =>
  to - from === 1 &&
  words[from]?.tag === "verb" &&
  words[from]?.verb?.form === "ing" &&
  /^(noun|determiner|adjective)$/.test(words[to]?.tag ?? "");

/** "*Pain* on chewing", "pain when walking": not pain as such. */
const isFeltInDoing = ({ to }: NounPhrase, { analysis: { words } }: Passage): boolean =>
  /^(on|when|while|during)$/.test(words[to]?.low ?? "") &&
  words[to + 1]?.verb?.form === "ing" &&
  words[to + 1]?.tag === "verb";

/** "The filters (the glomeruli) leak": what stands behind a bracket within a name has been misread. */
export const goesOnBehindBracket = ({ from, head, of }: NounPhrase, { analysis: { words } }: Passage): boolean =>
  words.slice(from + 1, head).some(({ low }) => low === ")") ||
  of?.members.some(({ from: at, head: last }) =>
    words.slice(at, last).some(({ low }, index) => low === "(" && words[at + index + 1]?.tag === "determiner"),
  ) === true;

/** "Multivitamins *containing copper*": no others. */
const isContaining = ({ to }: NounPhrase, { analysis: { words } }: Passage): boolean =>
  words[to]?.low === "containing" && words[to + 1]?.tag === "noun";

/** "Too deep a fall invites clots": of what was measured. */
const isFallOfMeasure = ({ from, head }: NounPhrase, { analysis: { words } }: Passage): boolean =>
  words[head]?.low === "fall" &&
  words
    .slice(Math.max(0, from - 3), head)
    .some(({ low }) => /^(too )?(deep|steep|sharp|slight|rapid|further|big|marked|fast)$/.test(low));

/** "Bone resorption *punches* holes": within a name no noun is in the plural that may be a verb. */
export const runsOn = ({ from, head, borrowed }: NounPhrase, { analysis: { words } }: Passage): boolean =>
  borrowed === undefined &&
  (isDoing(head, words) ||
    words
      .slice(from + 1, head)
      .some(
        ({ low, verb, term, tag }) => term === undefined && tag === "noun" && (verb?.form === "s" || low === "cause"),
      ));

/** "Strictures *alternating*": what things do behind their noun. */
const isDoing = (head: number, words: readonly Word[]): boolean => {
  const [before, last] = words.slice(head - 1, head + 1);
  return (
    /.{3}ing$/.test(last?.low ?? "") && last?.term === undefined && before?.tag === "noun" && /[^s]s$/.test(before.low)
  );
};

/** "A diet that is low in salt", "a diet low in salt" is not any diet. */
const isRestricted = (phrase: NounPhrase, { analysis: { words }, clause, heads }: Passage): boolean =>
  (heads.length === 0 &&
    words.slice(phrase.from, phrase.head).every(({ tag }) => tag === "determiner") &&
    /^(low|high|rich|poor|free)$/.test(words[phrase.to]?.low ?? "") &&
    /^(in|of|from)$/.test(words[phrase.to + 1]?.low ?? "")) ||
  ((phrase.determiner === "a" || phrase.determiner === "an") &&
    words[phrase.to]?.low === "that" &&
    words[phrase.to]?.tag === "relative" &&
    clause.verb !== undefined &&
    clause.link !== "relative" &&
    clause.subject?.members.includes(phrase) === true);

/** "Too little sunlight", "too many white cells" are not sunlight and white cells. */
export function isTooLittle({ from, head }: NounPhrase, { analysis: { words } }: Passage): boolean {
  for (let at = Math.max(0, from - 1); at < head; at++)
    if (words[at]?.low === "too" && words[at + 1]?.low === "many") return true;
    else if (little.has(words[at]?.low ?? ""))
      return words.slice(Math.max(0, from - 2), head).some(({ low }) => /^(too|insufficient|inadequate)/.test(low));
  return false;
}

const little: ReadonlySet<string> = new Set(["too little", "too few", "little", "insufficient", "inadequate"]);
