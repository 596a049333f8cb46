import type { Group, NounPhrase } from "../../language/phrases";
import type { Passage } from "../passage";
import { headNoun } from "./head-noun";

/** "Early treatment with X", "prophylaxis with X": what is used. */
export function usedIn(phrase: NounPhrase, { analysis }: Passage): Group | undefined {
  const behind = phrase.complements.find(({ preposition }) => preposition === "with");
  return behind && /^(treatment|therapy|prophylaxis|monotherapy)$/.test(headNoun(phrase, analysis))
    ? behind.group
    : undefined;
}
