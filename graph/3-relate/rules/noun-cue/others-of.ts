import type { Clause } from "../../../language/clause";
import type { Complement, Group, NounPhrase } from "../../../language/phrases";
import type { Passage } from "../../passage";
import { isPersonal } from "../../roles/head-noun";

/** "In women the ovary is a source of X": of that, and in women only. */
export const isInWhom = (
  preposition: string,
  { members }: Group,
  others: readonly Complement[],
  { analysis }: Passage,
) =>
  preposition === "in" &&
  others.some((other) => other.preposition === "of") &&
  members.every((member) => isPersonal(member, analysis));

/** The prepositional phrases that may say of what the noun is: its own, those inside it, the clause's. */
export const othersOf = (member: NounPhrase, clause: Clause): readonly Complement[] => [
  ...(member.of ? [{ preposition: "of", group: member.of }] : []),
  ...member.complements,
  ...(member.of?.members.flatMap(({ complements }) => complements) ?? []),
  // "An alternative to zinc for tremor": what it is for stands behind the other drug.
  ...member.complements
    .filter(({ preposition }) => preposition === "to")
    .flatMap(({ group }) => group.members.flatMap(({ complements }) => complements)),
  // "The result of a fault in enzymes responsible for pain": that goes with the adjective.
  ...(clause.adjectives.length > 0 && clause.objects.length > 0 ? [] : clause.complements),
];
