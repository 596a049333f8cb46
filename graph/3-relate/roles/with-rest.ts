import { changedPhrase, type Group, type NounPhrase } from "../../language/phrases";
import { emptyNouns } from "../../lexicon/empty-nouns";
import type { Passage } from "../passage";

const places: ReadonlySet<string> = new Set(["over", "on", "in", "around", "across", "under", "behind", "to", "at"]);

/** "A rash over the cheeks, mouth ulcers and hair loss": what has a name of its own behind a mere place goes on with the list. */
export function withRest(group: Group, { analysis: { words } }: Passage): Group {
  const last = group.members.at(-1);
  const complement = last?.complements.at(-1);
  const inner = complement?.group.members ?? [];
  if (!last || !complement || inner.length < 2 || !places.has(complement.preposition)) return group;
  const isNamed = ({ head }: NounPhrase) => words[head]?.term !== undefined;
  const [first, ...rest] = inner;
  if (
    !first ||
    isNamed(first) ||
    !emptyNouns.has(words[first.head]?.low.replace(/s$/, "") ?? "") ||
    !rest.every(isNamed)
  )
    return group;
  const kept = { ...complement, group: { ...complement.group, members: [first] } };
  return {
    ...group,
    joint: complement.group.joint,
    members: [
      ...group.members.slice(0, -1),
      changedPhrase(last, { complements: [...last.complements.slice(0, -1), kept] }),
      ...rest,
    ],
  };
}
