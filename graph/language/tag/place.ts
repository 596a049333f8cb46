import type { VerbForm } from "../verbs";
import type { Word } from "../word";

/** A word among its neighbours, which decide its part of speech. */
export interface Place {
  readonly word: Word;
  /** All words of the sentence, each with the part of speech it has on its own. */
  readonly words: readonly Word[];
  readonly at: number;
  /** The words before this one, already settled. */
  readonly before: readonly Word[];
  readonly previous: Word | undefined;
  readonly next: Word | undefined;
}

/** The place of a word that may be a verb. */
export interface VerbPlace extends Place {
  readonly verb: VerbForm;
  /** The word that governs this one (see `leftOf`); often but not always `previous`. */
  readonly left: Word | undefined;
}

/** The nearest word to the left that is no adverb or negation and stands outside brackets. */
export function leftOf(before: readonly Word[]): Word | undefined {
  for (let at = before.length - 1; at >= 0; at--) {
    if (before[at]?.low === ")") at = beforeBracket(before, at);
    // "Does not, however, cause": what is put in between says nothing of the grammar.
    if (isAdverbAside(before, at - 2)) at -= 3;
    const word = before[at];
    if (word && word.tag !== "adverb" && word.tag !== "not") return word;
  }
  return undefined;
}

/** Whether an adverb stands between two commas from `at` on, behind an auxiliary or "not". */
export const isAdverbAside = (words: readonly Word[], at: number): boolean =>
  words[at]?.low === "," &&
  words[at + 1]?.tag === "adverb" &&
  words[at + 2]?.low === "," &&
  /^(not|auxiliary|modal)$/.test(words[at - 1]?.tag ?? "mark");

/** Where the word before the bracket stands that closes at `close`; `close` itself when nothing is before it. */
function beforeBracket(before: readonly Word[], close: number): number {
  const open = before.findLastIndex((word, at) => at < close && word.low === "(");
  return open > 0 ? open - 1 : close;
}

/** The nearest word to the right that is no adverb. */
export function rightOf(words: readonly Word[], at: number): Word | undefined {
  for (let next = at + 1; next < words.length; next++) if (words[next]?.tag !== "adverb") return words[next];
  return undefined;
}

/** Whether a word that stands behind `word` begins a sentence or what follows a punctuation mark. */
export const isBoundary = (word: Word | undefined): boolean => word === undefined || word.tag === "mark";
