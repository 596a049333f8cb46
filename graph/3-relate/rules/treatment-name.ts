import { spanOfTokens } from "../../2-ground/analysis";
import { matchNames } from "../../2-ground/matcher";
import { nameReferents } from "../../2-ground/name";
import { gather } from "../../language/gather";
import { changedPhrase, type NounPhrase } from "../../language/phrases";
import { phrasesIn } from "../../language/phrases-in";
import { certaintyOf } from "../certainty";
import { type Draft, link } from "../link/link";
import type { Passage } from "../passage";
import { headNoun } from "../roles/head-noun";
import { namedRole, ofTypes, type Role, statedRole } from "../roles/role";
import { phraseRoles, rolesOf } from "../roles/roles-of";
import type { Rule } from "../rule";

/** Where the vocabulary knows "vaccination against mumps" by that name. */
function insideName({ head }: NounPhrase, { analysis, grounding: { names, registry } }: Passage): readonly Role[] {
  const { tokens, words } = analysis;
  const word = words[head];
  if (word?.term === undefined || !word.low.includes(" against ")) return [];
  const from = tokens.findIndex(({ low }, at) => at > word.from && low === "against") + 1;
  const behind = tokens.slice(from, word.to);
  return matchNames(names, behind).map((match) => namedRole(match.entity, spanOfTokens(behind, match), registry));
}

const vaccinating = new Set("vaccine vaccination immunization shot jab prophylaxis".split(" "));
const preventing = new Set(["prevention", "prophylaxis", "avoidance"]);

/** A treatment prevents what its name says: "malaria prevention", "migraine prophylaxis". */
export const treatmentName: Rule = {
  name: "treatment-name",
  read(passage) {
    const isPrevention = (phrase: NounPhrase) => preventing.has(headNoun(phrase, passage.analysis));
    const phrases = phrasesIn(passage.clause);
    return [
      ...phrases.filter(isPrevention).flatMap((phrase) => readPhrase(phrase, passage)),
      ...gather(phrases, (phrase) => against(phrase, passage)),
    ];
  },
};

/** "Vaccination against mumps": of a vaccine, what it is against. */
function against(phrase: NounPhrase, passage: Passage): readonly Draft[] {
  const inName = insideName(phrase, passage);
  if (inName.length === 0 && phrase.complements.length === 0) return [];
  const targets = phrase.complements.filter(({ preposition }) => preposition === "against");
  if (inName.length === 0 && (targets.length === 0 || !vaccinating.has(headNoun(phrase, passage.analysis)))) return [];
  const prevented = [...inName, ...targets.flatMap(({ group }) => rolesOf(group, passage)[0] ?? [])];
  const treatments = ofTypes(phraseRoles(phrase, passage)[0] ?? [], "treatment");
  const patients = ofTypes(prevented, "symptom", "risk", "disease");
  const certainty = { ...certaintyOf(passage.clause, passage), polarity: "asserted" as const };
  return link("prevent", [treatments], [patients], passage, "treatment-name:against", certainty);
}

/** What the name before "prevention" stands for; the vocabulary may list the two as one name. */
function preventedBy(phrase: NounPhrase, { analysis, grounding: { names, registry } }: Passage): readonly Role[] {
  const whole = analysis.words[phrase.head];
  if (whole?.term !== undefined && whole.to - whole.from > 1) {
    const before = analysis.tokens.slice(whole.from, whole.to - 1);
    return matchNames(names, before).map((match) => namedRole(match.entity, spanOfTokens(before, match), registry));
  }
  const withoutNoun = changedPhrase(phrase, { to: phrase.head, head: phrase.head - 1, gloss: [], complements: [] });
  return phrase.head > phrase.from ? nameReferents(withoutNoun, analysis, registry).map(statedRole) : [];
}

function readPhrase(phrase: NounPhrase, passage: Passage): readonly Draft[] {
  const prevented = ofTypes(preventedBy(phrase, passage), "symptom", "risk", "disease");
  const treatments = ofTypes(phraseRoles(phrase, passage)[0] ?? [], "treatment");
  return link("prevent", [treatments], [prevented], passage, treatmentName.name, certaintyOf(passage.clause, passage));
}
