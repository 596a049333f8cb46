import type { Passage } from "../passage";

/** "(some of which …)" is about what stands before the bracket, and not about people. */
export const isOfWhich = (at: number, { analysis: { words } }: Passage): boolean =>
  /^(some|many|most|few|several)$/.test(words[at]?.low ?? "") &&
  /^(of )?(which|whom)$/.test(words[at + 1]?.low === "of" ? (words[at + 2]?.low ?? "") : (words[at + 1]?.low ?? ""));
