import type { Analysis } from "../../2-ground/analysis";
import { typeOfNoun } from "../../2-ground/noun-type";
import type { NounPhrase } from "../../language/phrases";
import { headNoun } from "./head-noun";

/** Whether a phrase names something that goes on: "DNA repair", "chemotaxis". */
export function isProcessNoun(member: NounPhrase, analysis: Analysis): boolean {
  if (member.pronoun || member.of !== undefined) return false;
  const noun = headNoun(member, analysis).split(" ").at(-1) ?? "";
  const isNamed = member.head > member.from || noun.length > 8;
  return isNamed && typeOfNoun(noun, noun)?.type === "mechanism" && !/^(level|count|function|activity)$/.test(noun);
}
