import type { NounPhrase } from "../../../language/phrases";
import type { Passage } from "../../passage";
import { headNoun } from "../../roles/head-noun";

/** "A source of confusion", "the commonest cause of error": of mistakes, and of nothing that ails anybody. */
export const isOfConfusion = ({ of }: NounPhrase, noun: string, { analysis, place }: Passage): boolean =>
  (noun === "source" || (noun === "cause" && place.section === "differential")) &&
  of?.members.every((member) => mistake.test(headNoun(member, analysis))) === true;

const mistake = /^(confusion|error|mistake|misdiagnosis|uncertainty|doubt)$/;
