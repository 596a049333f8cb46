import type { Word } from "../word";

/** Whether an infinitive stands at `at`: "to cause", "to be". */
export function leadsToVerb(words: readonly Word[], at: number): boolean {
  const second = words[at + 1];
  return words[at]?.tag === "to" && (second?.verb?.form === "base" || second?.low === "be" || second?.low === "have");
}
