import type { Analysis } from "../../2-ground/analysis";
import type { NounPhrase } from "../../language/phrases";
import { personNouns } from "../../lexicon/head-nouns";

/** The noun that a phrase is about, in the singular: "crisis" of "painful crises". The last token of a term or compound. */
export function headNoun(phrase: NounPhrase, { words, tokens }: Analysis): string {
  const word = words[phrase.borrowed ?? phrase.head];
  return word ? (tokens[word.to - 1]?.folded ?? "") : "";
}

/** Whether a phrase is about people. */
export const isPersonal = (phrase: NounPhrase, analysis: Analysis): boolean =>
  personNouns.has(headNoun(phrase, analysis));

/** People, and not how often the disease occurs: "underlies most cases". */
export const arePeople = (phrase: NounPhrase, analysis: Analysis): boolean =>
  isPersonal(phrase, analysis) && headNoun(phrase, analysis) !== "case";
