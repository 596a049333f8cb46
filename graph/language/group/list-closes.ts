import type { Item } from "../phrases";

const endsList: ReadonlySet<Item["kind"]> = new Set(["break", "relative", "subordinator", "verb"]);

/** Whether a comma list that goes on here ends with a coordinator and a noun phrase before any finite verb. */
export function listCloses(items: readonly Item[], at: number): boolean {
  for (let next = at; next < items.length; next++) {
    const item = items[next];
    if (!item || endsList.has(item.kind)) return false;
    // "A, a protein, with B and C as the result".
    if (item.kind === "preposition" && item.low === "with" && items[next - 1]?.kind === "comma") return false;
    if (item.kind === "coordinator" && item.low !== "/" && item.low !== "but") return joinsNoun(items, next);
  }
  return false;
}

/** How many items behind a coordinator are searched for its noun. */
const reach = 7;

/** Whether the coordinator at `at` has a noun phrase behind it. */
function joinsNoun(items: readonly Item[], at: number): boolean {
  const first = items[at + 1];
  const start = first?.kind === "adverb" || first?.kind === "comma" ? at + 2 : at + 1;
  const after = items[start];
  if (after?.kind === "noun") return true;
  // "A, B and, in old age, C" too.
  if (after?.kind === "preposition") return items[start + 1]?.kind === "noun" || items[at + 2]?.kind === "noun";
  return after?.kind !== "verb" && items.slice(at + 1, at + 1 + reach).some(({ kind }) => kind === "noun");
}
