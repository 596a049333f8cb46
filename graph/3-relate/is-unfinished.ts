import type { Word } from "../language/word";

/** "Do not take X if you have:" says nothing without the list below it. */
export const isUnfinished = (words: readonly Word[]): boolean =>
  words.at(-1)?.low === ":" && /^(verb|auxiliary)$/.test(words.at(-2)?.tag ?? "");
