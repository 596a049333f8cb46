import { nameReferents } from "../../2-ground/name";
import type { NounPhrase } from "../../language/phrases";
import { phrasesIn } from "../../language/phrases-in";
import { certaintyOf } from "../certainty";
import { type Draft, link } from "../link/link";
import type { Passage } from "../passage";
import { headNoun } from "../roles/head-noun";
import { ofTypes, type Role } from "../roles/role";
import { phraseRoles } from "../roles/roles-of";
import type { Rule } from "../rule";

const preventing = new Set(["prevention", "prophylaxis", "avoidance"]);

/** A treatment prevents what its name says: "malaria prevention", "migraine prophylaxis". */
export const treatmentName: Rule = {
  name: "treatment-name",
  read(passage) {
    const isPrevention = (phrase: NounPhrase) =>
      preventing.has(headNoun(phrase, passage.analysis)) && phrase.head > phrase.from;
    return phrasesIn(passage.clause)
      .filter(isPrevention)
      .flatMap((phrase) => readPhrase(phrase, passage));
  },
};

function readPhrase(phrase: NounPhrase, passage: Passage): readonly Draft[] {
  const { clause, analysis, grounding } = passage;
  const withoutNoun = { ...phrase, to: phrase.head, head: phrase.head - 1, gloss: [], complements: [] };
  const named = nameReferents(withoutNoun, analysis, grounding.registry).map(
    (referent): Role => ({ ...referent, implied: false }),
  );
  const prevented = ofTypes(named, "symptom", "risk", "disease");
  const treatments = ofTypes(phraseRoles(phrase, passage)[0] ?? [], "treatment");
  return link("prevent", [treatments], [prevented], passage, treatmentName.name, certaintyOf(clause, passage));
}
