import type { NounPhrase } from "../../language/phrases";
import { isPlural } from "../../language/tag/is-plural";
import type { Word } from "../../language/word";
import { verbCuesOf } from "../cue-index";
import type { Passage } from "../passage";
import { hasTerm, isBare } from "./phrase-content";
import { imply, type Role } from "./role";

const generalDisease = new Set(["disease", "illness", "disorder", "condition", "diagnosis"]);
const comparative = /^(milder|worse|severer|later|earlier|longer|shorter|more|less|greater)$/;

/**
 * "The disease", "severe illness": the topic, where the phrase says no more. "Milder disease" is a degree of it, "diseases" are others: nothing by themselves.
 * Undefined where the phrase means something else.
 */
export function topicMeant(phrase: NounPhrase, noun: string, passage: Passage): readonly Role[] | undefined {
  const { analysis, topic } = passage;
  if (noun === "case" && areCases(phrase, passage)) return imply([topic]);
  if (!generalDisease.has(noun) || hasTerm(phrase, analysis) || !isBare(phrase, analysis)) return undefined;
  if (noun === "diagnosis" && !isDiagnosedDisease(phrase, passage)) return undefined;
  // "Causes of illness and death" are none of the disease.
  if (noun === "illness" && phrase.determiner === undefined && phrase.to - phrase.from === 1) return [];
  if (phrase.determiner === undefined && isPlural(analysis.words[phrase.head] as Word)) return [];
  const isDegree = analysis.words.slice(phrase.from, phrase.head).some(({ low }) => comparative.test(low));
  return isDegree ? [] : imply([topic]);
}

/** "Accounts for most cases", "two cases in three are due to X"; not "in some cases", "a case of X". */
const areCases = ({ from, head, of, determiner }: NounPhrase, { analysis: { words } }: Passage): boolean =>
  !of &&
  determiner !== "this" &&
  determiner !== "these" &&
  isPlural(words[head] as Word) &&
  !words.slice(from, head).some(({ term, low }) => term !== undefined || aside.test(low)) &&
  !/^(in|of|with|among|for example|such as)$/.test(words[from - 1]?.low ?? "");

const aside = /^(other|similar|single|isolated|individual|few|no|mild|severe|reported|both|such)$/;

/** "The test confirms the diagnosis": only where the clause is about finding something is "the diagnosis" the disease. */
const isDiagnosedDisease = (phrase: NounPhrase, { clause }: Passage): boolean =>
  !phrase.of &&
  phrase.determiner === "the" &&
  verbCuesOf(clause.verb?.lemma ?? "").some(({ frame }) => frame === "detect" || frame === "exclude");
