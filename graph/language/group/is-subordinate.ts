import type { Item } from "../phrases";

/** What may stand between the word that opens a clause and the phrases behind its verb. */
const within: ReadonlySet<string> = new Set(["noun", "verb", "preposition", "adverb", "adjective", "coordinator"]);

/** Whether a subordinator opens the sentence, and what stands at `at` is still of its clause. */
export function isSubordinate(items: readonly Item[], at: number): boolean {
  const opener = items.findLastIndex(({ kind }, index) => index < at && !within.has(kind));
  return items[opener]?.kind === "subordinator" && (opener === 0 || items[opener - 1]?.kind === "break");
}
