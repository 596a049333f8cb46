import type { Passage } from "../passage";

/** "They can *all* feel the same": the word belongs to the subject and is no object. */
export const isFloating = (at: number, { analysis: { words } }: Passage): boolean =>
  /^(all|both|each)$/.test(words[at]?.low ?? "") &&
  (words[at - 1]?.tag === "modal" || words[at - 1]?.tag === "auxiliary") &&
  words[at + 1]?.tag === "verb";
