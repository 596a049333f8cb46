import type { Word } from "./word";

/** The words from one index up to another, in lower case, joined by spaces. */
export const phraseText = (words: readonly Word[], from: number, to: number): string =>
  words
    .slice(from, to)
    .map((word) => word.low)
    .join(" ");
