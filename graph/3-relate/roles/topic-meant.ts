import type { NounPhrase } from "../../language/phrases";
import { isPlural } from "../../language/tag/is-plural";
import type { Word } from "../../language/word";
import { verbCuesOf } from "../cue-index";
import type { Passage } from "../passage";
import { hasTerm, isBare } from "./phrase-content";
import { imply, type Role } from "./role";

const generalDisease = new Set(["disease", "illness", "disorder", "condition", "diagnosis"]);
const shortNames = new Set(["deficiency", "syndrome"]);
const comparative = /^(milder|worse|severer|later|earlier|longer|shorter|more|less|greater)$/;

/**
 * "The disease", "severe illness": the topic, where the phrase says no more. "Milder disease" is a degree of it, "diseases" are others: nothing by themselves.
 * Undefined where the phrase means something else.
 */
export function topicMeant(phrase: NounPhrase, noun: string, passage: Passage): readonly Role[] | undefined {
  const { analysis, topic } = passage;
  if (
    !(generalDisease.has(noun) || isShortFor(phrase, noun, passage)) ||
    hasTerm(phrase, analysis) ||
    !isBare(phrase, analysis)
  )
    return undefined;
  if (noun === "diagnosis" && !isDiagnosedDisease(phrase, passage)) return undefined;
  // "Causes of illness and death" are none of the disease.
  if (noun === "illness" && phrase.determiner === undefined && phrase.to - phrase.from === 1) return [];
  if (phrase.determiner === undefined && isPlural(analysis.words[phrase.head] as Word)) return [];
  const isDegree = analysis.words.slice(phrase.from, phrase.head).some(({ low }) => comparative.test(low));
  return isDegree ? [] : imply([topic]);
}

/** "The test confirms the diagnosis": only where the clause is about finding something is "the diagnosis" the disease. */
const isDiagnosedDisease = (phrase: NounPhrase, { clause }: Passage): boolean =>
  !phrase.of &&
  phrase.determiner === "the" &&
  verbCuesOf(clause.verb?.lemma ?? "").some(({ frame }) => frame === "detect" || frame === "exclude");

/** "The deficiency" in an article on the lack of something. */
const isShortFor = ({ determiner }: NounPhrase, noun: string, { topic, grounding: { registry } }: Passage): boolean =>
  determiner === "the" && shortNames.has(noun) && registry.get(topic.entity)?.label.endsWith(` ${noun}`) === true;
