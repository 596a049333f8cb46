import type { Analysis } from "../2-ground/analysis";
import type { Clause } from "../language/clause";

/** The words of a clause's predicate adjectives, in lower case: "low", "very", "common". */
export const adjectiveWords = (clause: Clause, { words }: Analysis): readonly string[] =>
  clause.adjectives.flatMap(({ from, to }) => words.slice(from, to).map(({ low }) => low));
