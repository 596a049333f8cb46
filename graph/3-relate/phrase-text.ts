import type { Word } from "../language/word";

/** The words `from` to `to` (half-open) in lower case, joined by spaces. */
export const phraseText = (words: readonly Word[], from: number, to: number): string =>
  words
    .slice(from, to)
    .map(({ low }) => low)
    .join(" ");
