import { denyingAdverbs, hedgingAdverbs } from "../certainty";
import type { Word } from "../word";
import { hasMainVerb, nextSolid, type Progress } from "./progress";
import { takeAside } from "./take-aside";

/** Takes an adverb into the verb group if more of the group follows: "may *possibly* cause", "*no longer* works". */
export function takeAdverb(group: Progress, { low }: Word): boolean {
  if (!continues(group)) return false;
  if (hedgingAdverbs.has(low)) group.uncertain = true;
  if (denyingAdverbs.has(low)) group.negated = !group.negated;
  return true;
}

/** Takes "not" or "never" into the verb group if more of the group follows. */
export function takeNegation(group: Progress): boolean {
  if (!continues(group)) return false;
  group.negated = !group.negated;
  return true;
}

/** Whether more of the group follows the adverb or negation here. */
function continues(group: Progress): boolean {
  const next = nextSolid(group.words, group.at + 1);
  if (!next) return false;
  // "Does not, as a rule, cause".
  if (next.low === "," && group.head >= 0 && !hasMainVerb(group) && takeAside({ ...group, at: group.at + 1 }))
    return true;
  if (hasMainVerb(group) || (group.head < 0 && next.tag === "to")) return next.tag === "to";
  if (group.auxiliary === "be" || group.auxiliary === "have") return true;
  if (next.tag === "verb" || next.tag === "auxiliary" || next.tag === "modal") return true;
  return (group.head >= 0 && next.tag === "adjective") || group.form === "infinitive";
}
