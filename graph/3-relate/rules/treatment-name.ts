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
import { isTreatmentSection } from "../treatment-sections";

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
  words: new Set([...vaccinating, ...preventing, "against"]),
  read(passage) {
    const isPrevention = (phrase: NounPhrase) => preventing.has(headNoun(phrase, passage.analysis));
    const phrases = phrasesIn(passage.clause);
    return [
      ...phrases.filter(isPrevention).flatMap((phrase) => readPhrase(phrase, passage)),
      ...gather(phrases, (phrase) => against(phrase, passage)),
      ...(isAdvice(passage) ? gather(phrases, (phrase) => named(phrase, passage)) : []),
    ];
  },
};

const advising =
  /^(recommend|advise|give|offer|need|require|come|receive|get|have|update|keep|complete|be|include|precede|schedule|repeat)$/;

/** "X is advised", "patients need X", or no more than its name. */
const isAdvice = ({ clause: { verb }, place: { section } }: Passage): boolean =>
  (isTreatmentSection(section) || section === "principles") &&
  (verb === undefined || (!verb.negated && advising.test(verb.lemma)));

/** "Hepatitis B vaccination": of a vaccine, the infection by whose name it goes, if that is named in full or elsewhere in the article. */
function named(phrase: NounPhrase, passage: Passage): readonly Draft[] {
  if (!vaccinating.has(headNoun(phrase, passage.analysis)) || phrase.complements.length > 0) return [];
  const { registry, mentioned } = passage.grounding;
  const [own, ...others] = ofTypes(phraseRoles(phrase, passage)[0] ?? [], "treatment");
  const label = own && registry.get(own.entity)?.label.match(/^(.+) (?:vaccine|vaccination)$/i)?.[1];
  if (!own || label === undefined || others.length > 0 || !registry.isLexical(own.entity)) return [];
  const whole = registry.find(label);
  const infection = registry.find(`${label} infection`);
  // "Influenza" alone is no more than part of the vaccine's own name.
  const target = [whole, infection].find(
    (entity) => entity !== undefined && (mentioned.has(entity) || (entity === whole && label.includes(" "))),
  );
  if (target === undefined) return [];
  const prevented = ofTypes([namedRole(target, own.span, registry)], "symptom", "risk", "disease");
  return link("prevent", [[own]], [prevented], passage, "treatment-name:vaccine", certaintyOf(passage.clause, passage));
}

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
