import type { Analysis } from "../../2-ground/analysis";
import type { NounPhrase } from "../../language/phrases";
import type { Tag, Word } from "../../language/word";
import { mereModifiers } from "../../lexicon/head-nouns";

/** Words that add nothing to the noun behind them. */
const empty: ReadonlySet<Tag> = new Set(["determiner", "number", "mark", "adverb", "coordinator"]);

/** Whether the vocabulary or the article knows a part of the phrase by name. */
export function hasTerm({ from, to }: NounPhrase, { words }: Analysis): boolean {
  for (let at = from; at < to; at++) if (words[at]?.term !== undefined) return true;
  return false;
}

/** Whether the head noun stands alone: determiners, numbers and words like "severe" do not count. */
export const isBare = (phrase: NounPhrase, { words }: Analysis): boolean =>
  words.slice(phrase.from, phrase.head).every(({ tag, low }) => empty.has(tag) || mereModifiers.has(low));

/** Whether any but the last of the words says more than which one is meant. A hyphen or slash says nothing. */
export const hasOtherContent = (words: readonly Word[], { tokens }: Analysis): boolean =>
  words
    .slice(0, -1)
    .some(
      ({ tag, low, from }) =>
        tag !== "determiner" && tag !== "number" && !mereModifiers.has(low) && tokens[from]?.kind === "word",
    );

/** The nouns and adjectives of a phrase, up to its head. */
export const contentWords = (phrase: NounPhrase, { words }: Analysis): readonly string[] =>
  words
    .slice(phrase.from, phrase.head + 1)
    .filter(({ tag }) => tag === "noun" || tag === "adjective")
    .map(({ low }) => low);
