import type { Clause } from "../../../language/clause";
import type { Complement, Group } from "../../../language/phrases";
import { symptomNouns } from "../../../lexicon/noun-cues";
import type { Passage } from "../../passage";
import { headNoun } from "../../roles/head-noun";
import { type Alternatives, ofTypes, type Role, readingsOfTypes } from "../../roles/role";
import { rolesOf } from "../../roles/roles-of";

/** "X, *whose main features* are A and B": who shows them. */
export function ownersOf({ subject, antecedent, link: how }: Clause, passage: Passage): Alternatives {
  const [member, ...others] = subject?.members ?? [];
  const { words } = passage.analysis;
  if (how !== "relative" || !member || others.length > 0) return [];
  if (words[member.from - 1]?.low !== "whose" && words[member.from]?.low !== "whose") return [];
  return symptomNouns.has(headNoun(member, passage.analysis))
    ? readingsOfTypes(rolesOf(antecedent, passage), "disease")
    : [];
}

/** "A source of confusion": who is confused are those who look for the diagnosis. */
export const isMixedUp = (noun: string, { members }: Group, { analysis: { words } }: Passage): boolean =>
  /^(source|cause|risk)$/.test(noun) &&
  members.every(({ head }) => /^(confusion|doubt|error|delay)$/.test(words[head]?.low ?? ""));

/** "A known problem of xal": of that, whatever heads the entry. */
export const drugsNamed = (others: readonly Complement[], passage: Passage): readonly Role[] =>
  others
    .filter(({ preposition }) => preposition === "of")
    .flatMap(({ group }) => ofTypes(rolesOf(group, passage)[0] ?? [], "treatment"));
