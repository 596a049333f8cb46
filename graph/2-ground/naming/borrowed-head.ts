import { fold } from "../../language/fold";
import type { NounPhrase } from "../../language/phrases";
import type { Word } from "../../language/word";
import { mereModifiers } from "../../lexicon/head-nouns";
import { spanOfWords } from "../analysis";
import { typeOfNoun } from "../noun-type";
import type { Reader, Referent } from "./referent";
import { labelOf, lastToken, wordText } from "./word-text";

/** "Viral and bacterial infections": the first adjective with the noun that it borrows, which is the last of `words`. */
export function borrowedHead(phrase: NounPhrase, words: readonly Word[], { analysis, registry }: Reader): Referent {
  const head = words.at(-1) as Word;
  const noun = lastToken(head, analysis);
  const modifier = labelOf(words.slice(0, -1), analysis) || wordText(analysis.words[phrase.from] as Word, analysis);
  const parts = wordText(head, analysis).split(" ");
  const known = parts
    .map((_, at) => registry.find(`${modifier} ${parts.slice(at).join(" ")}`))
    .find((found) => found !== undefined);
  const listed = head.term === undefined ? undefined : analysis.terms[head.term]?.entity;
  const entity =
    known ??
    (mereModifiers.has(modifier.toLowerCase()) ? listed : undefined) ??
    registry.enter({ label: `${modifier} ${noun}`, type: typeOfNoun(fold(noun), noun)?.type });
  return { entity, type: registry.typeOf(entity), span: spanOfWords(analysis, phrase.from, phrase.to) };
}
