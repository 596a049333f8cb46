import type { Clause } from "../../../language/clause";
import type { Group } from "../../../language/phrases";
import { resultNouns, sideEffectNouns, symptomNouns } from "../../../lexicon/noun-cues";
import type { Passage } from "../../passage";
import { headNoun } from "../../roles/head-noun";

/** "Among the *consequences* are X and Y", "of the late *complications*, X is the most serious": what the subject is one of. */
export function amongWhich({ verb, subject, objects, complements }: Clause, passage: Passage): Group | undefined {
  if (verb?.lemma !== "be" || verb.negated) return undefined;
  const { words } = passage.analysis;
  const isInFront = ({ members }: Group) => (members[0]?.from ?? 0) < verb.from;
  const ahead = complements.find(({ preposition, group }) => /^(among|of)$/.test(preposition) && isInFront(group));
  const isBare = objects.every(({ members }) =>
    members.every(({ from, to }) => to - from === 1 && words[from]?.low === "the"),
  );
  const isKind = ahead?.group.members.every((member) => !member.of && isToldOf(headNoun(member, passage.analysis)));
  if (!ahead || !isKind) return undefined;
  return (ahead.preposition === "among" && !subject && objects.length === 1) || (subject && isBare)
    ? ahead.group
    : undefined;
}

const isToldOf = (noun: string): boolean =>
  noun === "complication" || resultNouns.has(noun) || symptomNouns.has(noun) || sideEffectNouns.has(noun);
