import type { Clause } from "../../../language/clause";
import type { Complement, Group } from "../../../language/phrases";
import type { Frame } from "../../../lexicon/frames";
import type { Passage } from "../../passage";
import { headNoun } from "../../roles/head-noun";

/** Prepositional phrases that may belong to the verb: its own, and those that stand behind its object. */
export function complementsOf(clause: Clause, passage: Passage): readonly Complement[] {
  const behind = clause.objects.flatMap(({ members }) =>
    members.flatMap((member) => [
      ...(member.of ? [{ preposition: "of", group: member.of }] : []),
      ...member.complements,
    ]),
  );
  return [...clause.complements, ...behind, ...clause.complements.flatMap(({ group }) => behindManner(group, passage))];
}

/** Nouns that say how or when something is given, and take no phrase of their own. */
const manner =
  /^(mouth|vein|skin|muscle|day|week|month|hour|minute|year|reserve|course|drug|medicine|tablet|pill|capsule|drip|injection|infusion|pulse|cycle|inhaler|night|dose|mg|own|stage|infancy|childhood|adulthood|adolescence|life|birth|age|decade)$/;

/** "Given by mouth in X", "works within days in X", "combined with other drugs in X": what belongs to the verb stands behind how or when. */
const behindManner = ({ members }: Group, { analysis }: Passage): readonly Complement[] =>
  members
    .filter((member) => manner.test(headNoun(member, analysis)))
    // "Between the ages of 2 and 5 with bruising."
    .flatMap(({ complements, of }) => [...complements, ...(of?.members.at(-1)?.complements ?? [])]);

const aims = /^(for|in|against)$/;

/** "Used in X and for Y": what it is used for stands behind several prepositions. */
export function withAims(
  frame: Frame,
  group: Group,
  { complements, verb }: Clause,
  { analysis: { words } }: Passage,
): Group {
  const at = complements.findIndex((complement) => complement.group === group);
  const others = complements.slice(at + 1).filter((complement) => {
    let before = (complement.group.members[0]?.from ?? 0) - 1;
    while (before > 0 && words[before]?.low !== complement.preposition) before--;
    while (words[before - 1]?.tag === "adverb" || /^(,|also)$/.test(words[before - 1]?.low ?? "")) before--;
    return aims.test(complement.preposition) && words[before - 1]?.tag === "coordinator";
  });
  return at < 0 || !verb || frame !== "treat" || others.length === 0
    ? group
    : { ...group, members: [...group.members, ...others.flatMap((other) => other.group.members)] };
}

/** The phrases behind "by", the first and what is joined to it: "by A and by B", where in "by the making of A by B" the second says who makes it. */
export const doersIn = (complements: readonly Complement[], passage: Passage): readonly Complement[] =>
  complements
    .filter(({ preposition }) => preposition === "by")
    .filter((complement, at) => at === 0 || isJoined(complement, passage));

function isJoined({ preposition, group }: Complement, { analysis: { words } }: Passage): boolean {
  let at = (group.members[0]?.from ?? 0) - 1;
  while (at > 0 && words[at]?.low !== preposition) at--;
  while (words[at - 1]?.tag === "adverb") at--;
  return words[at - 1]?.tag === "coordinator" || words[at - 1]?.low === ",";
}

/** "Not only to A but also to B": phrases behind one preposition count together. Those behind "in" and "of" each belong to another noun. */
export function mergeComplements(complements: readonly Complement[], passage: Passage): readonly Complement[] {
  const merged: Complement[] = [];
  const doers = doersIn(complements, passage);
  for (const complement of complements) {
    const { preposition, group } = complement;
    if (preposition === "by" && !doers.includes(complement)) continue;
    const at = merged.findIndex((other) => other.preposition === preposition);
    const known = at < 0 ? undefined : merged[at];
    if (known && preposition !== "in" && preposition !== "of")
      merged[at] = { preposition, group: { ...known.group, members: [...known.group.members, ...group.members] } };
    else merged.push({ preposition, group });
  }
  return merged;
}

/** The phrases behind "by", the first and what is joined to it; without one, the first behind "with" or "through". */
export function meansIn(complements: readonly Complement[], passage: Passage): readonly Complement[] {
  const by = doersIn(complements, passage);
  // "Many are left with a limp": that is what they have.
  if (by.length > 0 || passage.clause.verb?.lemma === "leave") return by;
  return complements.filter(({ preposition }) => preposition === "with" || preposition === "through").slice(0, 1);
}
