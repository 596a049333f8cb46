import { type Adjectives, type Item, type NounPhrase, newNounPhrase } from "../phrases";
import type { Word } from "../word";

/** Reads adjectives without a noun: a predicate ("is rare"), or after a preposition a noun in disguise ("by cold"). `last` is the item before. */
export function readAdjectives(
  words: readonly Word[],
  from: number,
  last: Item | undefined,
): Adjectives | NounPhrase | undefined {
  let to = from;
  while (words[to]?.tag === "adjective" || (words[to]?.tag === "adverb" && words[to + 1]?.tag === "adjective")) to++;
  if (to === from) return undefined;
  return last?.kind === "preposition" ? newNounPhrase(from, to, to - 1) : { kind: "adjective", from, to };
}
