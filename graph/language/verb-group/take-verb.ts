import { baseParticiples } from "../base-participles";
import { negatingVerbs } from "../certainty";
import type { VerbGroup } from "../phrases";
import type { VerbForm } from "../verbs";
import { hasMainVerb, linkVerb, type Progress } from "./progress";

/** Takes a verb as the main verb, if its form suits the auxiliary before it; after "help" and "let", as one more link of the chain. */
export function takeVerb(group: Progress, verb: VerbForm): boolean {
  if (hasMainVerb(group)) {
    const governsBareVerb = group.lemma === "help" || group.lemma === "let";
    if (!governsBareVerb || verb.form !== "base") return false;
    linkVerb(group);
  }
  const participle = isParticiple(verb);
  if (group.auxiliary === "be" && !participle && verb.form !== "ing") return false;
  if (group.auxiliary === "have" && !participle && !(verb.form === "base" && baseParticiples.has(verb.lemma)))
    return false;
  group.passive = group.auxiliary === "be" && participle;
  if (group.form === undefined && group.head < 0) group.number = numberOf(verb);
  group.form ??= openingForm(verb);
  group.auxiliary = undefined;
  group.head = group.at;
  group.lemma = verb.lemma;
  // What is missed is there.
  if (negatingVerbs.has(verb.lemma) && !group.passive && group.words[group.at + 1]?.tag !== "to")
    group.negated = !group.negated;
  return true;
}

const isParticiple = ({ form }: VerbForm): boolean => form === "past" || form === "participle";

function numberOf({ form }: VerbForm): VerbGroup["number"] {
  if (form === "s") return "singular";
  return form === "base" ? "plural" : undefined;
}

/** The form of a group that begins with this verb. */
function openingForm(verb: VerbForm): VerbGroup["form"] {
  if (verb.form === "ing") return "ing";
  return isParticiple(verb) ? "loose" : "finite";
}
