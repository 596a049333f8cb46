import type { Analysis } from "../2-ground/analysis";
import type { Clause } from "../language/clause";

/** The words of a clause's predicate adjectives, in lower case: "low", "very", "common". */
export function adjectiveWords({ adjectives }: Clause, { words }: Analysis): readonly string[] {
  const found: string[] = [];
  for (const { from, to } of adjectives) for (let at = from; at < to; at++) found.push(words[at]?.low ?? "");
  return found;
}
