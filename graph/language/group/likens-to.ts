import type { Item, NounPhrase } from "../phrases";

/** "infections like measles": examples of the `noun` at `from`, unless it is determined ("a rash like measles") or opens the sentence. */
export function likensTo(items: readonly Item[], from: number, noun: NounPhrase, at: number): boolean {
  const item = items[at];
  if (item?.kind !== "preposition" || item.low !== "like" || items[at - 1]?.kind !== "noun") return false;
  return !noun.pronoun && noun.determiner === undefined && from > 0;
}
