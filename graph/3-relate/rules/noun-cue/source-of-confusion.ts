import type { NounPhrase } from "../../../language/phrases";
import { certaintyOf } from "../../certainty";
import { type Draft, link } from "../../link/link";
import type { Passage } from "../../passage";
import { headNoun } from "../../roles/head-noun";
import type { Alternatives } from "../../roles/role";

const mistake = /^(confusion|error|mistake|misdiagnosis|uncertainty|doubt)$/;

/**
 * "X is a usual source of confusion", "a common cause of error": of mistakes, and of nothing that ails anybody; among the look-alikes it is taken
 * for the disease. Undefined where the noun is of something else.
 */
export function sourceOfConfusion(
  { of }: NounPhrase,
  noun: string,
  subject: Alternatives,
  passage: Passage,
): readonly Draft[] | undefined {
  const { analysis, place, clause } = passage;
  const isMistake =
    (noun === "source" || (noun === "cause" && place.section === "differential")) &&
    of?.members.every((member) => mistake.test(headNoun(member, analysis))) === true;
  if (!isMistake) return undefined;
  return place.section === "differential"
    ? link("resemble", subject, [[passage.topic]], passage, "noun-cue:confusion", certaintyOf(clause, passage))
    : [];
}
