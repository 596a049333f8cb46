import type { Complement, NounPhrase } from "../../language/phrases";
import { certaintyOf } from "../certainty";
import { type Draft, link } from "../link/link";
import type { Passage } from "../passage";
import { ofTypes } from "../roles/role";
import { phraseRoles, rolesOf } from "../roles/roles-of";
import type { Rule } from "../rule";
import { isTreatmentSection } from "../treatment-sections";

/** Verbs behind which stands what is done, or the lack of one. */
const listing = new Set(["be", "include", "comprise", "involve", "need", "require", "receive", "get", "take", "mean"]);

/** A treatment with what it is for behind it, in a list: "antibiotics for pneumonia, insulin for diabetes", "many need oxygen for cyanosis". */
export const namedPurpose: Rule = {
  name: "named-purpose",
  read(passage) {
    const { clause, place } = passage;
    if (place.section !== "principles" && !isTreatmentSection(place.section)) return [];
    if (clause.verb && (clause.verb.passive || !listing.has(clause.verb.lemma))) return [];
    const groups = clause.verb ? clause.objects : [clause.subject, ...clause.objects];
    return groups.flatMap((group) => group?.members ?? []).flatMap((phrase) => purposeOf(phrase, passage));
  },
};

/** What the phrase is for, and what is listed behind that: "A for X and B for Y". */
function purposeOf(phrase: NounPhrase, passage: Passage): readonly Draft[] {
  const aim = phrase.complements.find(({ preposition }) => preposition === "for");
  if (!aim || phrase.pronoun) return [];
  return [
    ...readPhrase(phrase, aim, passage),
    ...aim.group.members.slice(1).flatMap((member) => purposeOf(member, passage)),
  ];
}

function readPhrase(phrase: NounPhrase, { group }: Complement, passage: Passage): readonly Draft[] {
  const { registry } = passage.grounding;
  const given = ofTypes(phraseRoles(phrase, passage)[0] ?? [], "treatment").filter(
    ({ entity, implied }) => !implied && registry.isLexical(entity),
  );
  if (given.length === 0) return [];
  const findings = ofTypes(rolesOf(group, passage)[0] ?? [], "symptom", "disease", "risk").filter(
    ({ entity, implied }) => !implied && registry.isLexical(entity),
  );
  const certainty = certaintyOf(passage.clause, passage);
  return link("treat", [given], [findings], passage, namedPurpose.name, certainty);
}
