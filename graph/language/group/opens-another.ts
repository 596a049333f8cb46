import type { Item, NounPhrase } from "../phrases";

const parallel = /^(for|with|in|from)$/;

/** "A scan for stones and a culture for germs": what stands behind the same preposition again goes with its own noun. */
export function opensAnother(
  items: readonly Item[],
  at: number,
  members: readonly NounPhrase[],
  { complements }: NounPhrase,
): boolean {
  const before = items[at - 1];
  return (
    before?.kind === "preposition" &&
    parallel.test(before.low) &&
    items[at - 2]?.kind === "noun" &&
    complements[0]?.preposition === before.low &&
    members.every((member) => member.complements.length === 0)
  );
}
