import type { Group, NounPhrase } from "../../language/phrases";
import { nameReferents } from "../../2-ground/name";
import { certaintyOf } from "../certainty";
import { link } from "../link";
import type { Role } from "../passage";
import { headNoun, phraseRoles } from "../roles";
import type { Rule } from "../rule";

const preventing = new Set(["prevention", "prophylaxis", "avoidance"]);
const inner = (group: Group | undefined): readonly NounPhrase[] => (group?.members ?? []).flatMap((member) => [member, ...inner(member.of), ...member.complements.flatMap((complement) => inner(complement.group))]);

/** A treatment prevents what its name says: "malaria prevention", "migraine prophylaxis". */
export const treatmentName: Rule = {
  name: "treatment-name",
  read(passage) {
    const { clause, analysis, grounding: { registry } } = passage;
    const phrases = [clause.subject, ...clause.objects, ...clause.complements.map(({ group }) => group)].flatMap(inner);
    return phrases.flatMap((phrase) => {
      if (!preventing.has(headNoun(phrase, analysis)) || phrase.head === phrase.from) return [];
      const named = nameReferents({ ...phrase, to: phrase.head, head: phrase.head - 1, gloss: [], complements: [] }, analysis, registry).filter(({ type }) => type === "symptom" || type === "risk" || type === "disease").map((referent): Role => ({ ...referent, implied: false }));
      const treatments = (phraseRoles(phrase, passage)[0] ?? []).filter(({ type }) => type === "treatment");
      return link("prevent", [treatments], [named], passage, treatmentName.name, certaintyOf(clause, passage));
    });
  },
};
