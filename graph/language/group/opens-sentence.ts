import type { Item } from "../phrases";

/** Whether the noun phrase at `at` stands behind the preposition that opens its sentence or clause: "In most *cases*, …". */
export function opensSentence(items: readonly Item[], at: number): boolean {
  let opener: Item | undefined;
  for (let before = at - 1; before >= 0; before--) {
    const item = items[before];
    if (item?.kind !== "preposition" && item?.kind !== "noun" && item?.kind !== "adverb") break;
    opener = item;
  }
  return opener?.kind === "preposition";
}
