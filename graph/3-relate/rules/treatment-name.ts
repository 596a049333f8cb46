import { nameReferents } from "../../2-ground/name";
import { phrasesIn } from "../../language/phrases-in";
import { certaintyOf } from "../certainty";
import { link } from "../link/link";
import { headNoun } from "../roles/head-noun";
import type { Role } from "../roles/role";
import { phraseRoles } from "../roles/roles-of";
import type { Rule } from "../rule";

const preventing = new Set(["prevention", "prophylaxis", "avoidance"]);

/** A treatment prevents what its name says: "malaria prevention", "migraine prophylaxis". */
export const treatmentName: Rule = {
  name: "treatment-name",
  read(passage) {
    const {
      clause,
      analysis,
      grounding: { registry },
    } = passage;
    return phrasesIn(clause).flatMap((phrase) => {
      if (!preventing.has(headNoun(phrase, analysis)) || phrase.head === phrase.from) return [];
      const named = nameReferents(
        { ...phrase, to: phrase.head, head: phrase.head - 1, gloss: [], complements: [] },
        analysis,
        registry,
      )
        .filter(({ type }) => type === "symptom" || type === "risk" || type === "disease")
        .map((referent): Role => ({ ...referent, implied: false }));
      const treatments = (phraseRoles(phrase, passage)[0] ?? []).filter(({ type }) => type === "treatment");
      return link("prevent", [treatments], [named], passage, treatmentName.name, certaintyOf(clause, passage));
    });
  },
};
