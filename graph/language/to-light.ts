import { changedPhrase, type Item, newVerbGroup } from "./phrases";
import type { Word } from "./word";

/** "Brings to light X": what is found stands behind "light" and is no kind of it. */
export function toLight(items: readonly Item[], words: readonly Word[]): readonly Item[] {
  const at = items.findIndex((item) => item.kind === "verb" && item.lemma === "bring");
  const [verb, to, noun] = items.slice(at, at + 3);
  if (at < 0 || verb?.kind !== "verb" || to?.kind !== "preposition" || to.low !== "to" || noun?.kind !== "noun")
    return items;
  if (words[noun.from]?.low !== "light" || noun.head === noun.from) return items;
  const found = changedPhrase(noun, { from: noun.from + 1 });
  return [...items.slice(0, at), newVerbGroup({ ...verb, lemma: "bring to light" }), found, ...items.slice(at + 3)];
}
