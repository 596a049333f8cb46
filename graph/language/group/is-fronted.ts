import { clausePrepositions } from "../closed-class";
import type { Item } from "../phrases";

/** Whether what stands at `at` is of a phrase that opens the sentence: "In *infants*, …". */
export function isFronted(items: readonly Item[], at: number): boolean {
  const before = items.findLastIndex(({ kind }, index) => index < at && !/^(preposition|noun|adverb)$/.test(kind));
  const opener = items[before + 1];
  return (
    opener?.kind === "preposition" &&
    !clausePrepositions.has(opener.low) &&
    (before < 0 || items[before]?.kind === "break")
  );
}
