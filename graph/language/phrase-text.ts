import type { Word } from "./word";

/** The words `from` to `to` (half-open) in lower case, joined by spaces. */
export const phraseText = (words: readonly Word[], from: number, to: number): string =>
  words
    .slice(from, to)
    .map(({ low }) => low)
    .join(" ");
