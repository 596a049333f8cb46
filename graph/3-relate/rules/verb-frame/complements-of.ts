import type { Clause } from "../../../language/clause";
import type { Complement } from "../../../language/phrases";

/** Prepositional phrases that may belong to the verb: its own, and those that stand behind its object. */
export function complementsOf(clause: Clause): readonly Complement[] {
  const behind = clause.objects.flatMap(({ members }) =>
    members.flatMap((member) => [
      ...(member.of ? [{ preposition: "of", group: member.of }] : []),
      ...member.complements,
    ]),
  );
  return [...clause.complements, ...behind];
}

/** "Not only to A but also to B": phrases behind one preposition count together. Those behind "in" and "of" each belong to another noun. */
export function mergeComplements(complements: readonly Complement[]): readonly Complement[] {
  const merged: Complement[] = [];
  for (const { preposition, group } of complements) {
    const at = merged.findIndex((other) => other.preposition === preposition);
    const known = merged[at];
    if (known && preposition !== "in" && preposition !== "of")
      merged[at] = { preposition, group: { ...known.group, members: [...known.group.members, ...group.members] } };
    else merged.push({ preposition, group });
  }
  return merged;
}
