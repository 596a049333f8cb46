import type { Clause } from "../../language/clause";
import type { Group, NounPhrase } from "../../language/phrases";
import type { Passage } from "../passage";
import { headNoun } from "./head-noun";

const using = /^(taking|using|giving|adding|wearing|applying|injecting|doubling|tripling)$/;

const forms =
  /^(pill|tablet|capsule|medicine|medication|drug|product|preparation|remedy|supplement|cream|contraceptive|drop|syrup|cold remedy|painkiller)$/;
const held = /^(contain|include)$/;

/** "Early treatment with X", "prophylaxis with X", "taking X", "pills that contain X": what is used. */
export function usedIn(phrase: NounPhrase, { analysis }: Passage): Group | undefined {
  const verb = analysis.words[phrase.from];
  if (phrase.to === phrase.from + 1 && using.test(verb?.low ?? "")) {
    const gerund = analysis.clauses.find(({ link, verb: inner }) => link === "gerund" && inner?.from === phrase.from);
    if (gerund) return gerund.objects[0];
  }
  const behind = phrase.complements.find(({ preposition }) => preposition === "with");
  const inside = forms.test(headNoun(phrase, analysis)) ? contentOf(phrase, analysis.clauses) : undefined;
  if (inside) return inside;
  return behind && /^(treatment|therapy|prophylaxis|monotherapy)$/.test(headNoun(phrase, analysis))
    ? behind.group
    : undefined;
}

const contentOf = ({ head }: NounPhrase, clauses: readonly Clause[]): Group | undefined =>
  clauses.find(
    ({ link, subject, verb }) =>
      (link === "relative" || link === "participle") &&
      verb?.passive === false &&
      !verb.negated &&
      held.test(verb.lemma) &&
      subject?.members.some((member) => member.head === head),
  )?.objects[0];
