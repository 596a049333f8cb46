import type { Group, NounPhrase } from "../../language/phrases";
import type { Passage } from "../passage";
import { headNoun } from "./head-noun";

const using = /^(taking|using|giving|adding|wearing|applying|injecting|doubling|tripling)$/;

/** "Early treatment with X", "prophylaxis with X", "taking X": what is used. */
export function usedIn(phrase: NounPhrase, { analysis }: Passage): Group | undefined {
  const verb = analysis.words[phrase.from];
  if (phrase.to === phrase.from + 1 && using.test(verb?.low ?? "")) {
    const gerund = analysis.clauses.find(({ link, verb: inner }) => link === "gerund" && inner?.from === phrase.from);
    if (gerund) return gerund.objects[0];
  }
  const behind = phrase.complements.find(({ preposition }) => preposition === "with");
  return behind && /^(treatment|therapy|prophylaxis|monotherapy)$/.test(headNoun(phrase, analysis))
    ? behind.group
    : undefined;
}
