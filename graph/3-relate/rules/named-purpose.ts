import type { Complement, NounPhrase } from "../../language/phrases";
import { certaintyOf } from "../certainty";
import { type Draft, link } from "../link/link";
import { noVerb } from "../no-verb";
import type { Passage } from "../passage";
import { headNoun } from "../roles/head-noun";
import { ofTypes, type Role } from "../roles/role";
import { phraseRoles, rolesOf } from "../roles/roles-of";
import type { Rule } from "../rule";
import { isTreatmentSection } from "../treatment-sections";

/** Verbs behind which stands what is done, or the lack of one. */
const listing = new Set(["be", "include", "comprise", "involve", "need", "require", "receive", "get", "take", "mean"]);

/** A treatment with what it is for behind it, in a list: "antibiotics for pneumonia, insulin for diabetes", "many need oxygen for cyanosis". */
export const namedPurpose: Rule = {
  name: "named-purpose",
  verbs: new Set([...listing, noVerb]),
  read(passage) {
    const { clause, place } = passage;
    if (place.section !== "principles" && !isTreatmentSection(place.section)) return [];
    if (clause.verb && (clause.verb.passive || !listing.has(clause.verb.lemma))) return [];
    const described = describedHeads(passage);
    if (described.length > 0) return ofHeads(described, passage);
    const groups = clause.verb ? clause.objects : [clause.subject, ...clause.objects];
    return groups.flatMap((group) => group?.members ?? []).flatMap((phrase) => purposeOf(phrase, passage));
  },
};

/** What the entry is about, where a statement only says what that is: "a pill for gout", "2 g a day for gout", "an inhibitor of X for gout". */
function describedHeads(passage: Passage): readonly Role[] {
  const { clause, heads, place, statement, analysis } = passage;
  const own = ofTypes(heads, "treatment");
  const [first, ...others] = clause.subject?.members ?? [];
  const isDescription = !clause.verb && clause.link === "main" && !statement.statement.field && place.item.head;
  if (!isDescription || own.length === 0 || !first || others.length > 0 || analysis.clauses[0] !== clause) return [];
  const named = ofTypes(phraseRoles(first, passage)[0] ?? [], "treatment");
  const isForm = forms.test(headNoun(first, analysis)) || /^\d/.test(analysis.words[first.from]?.low ?? "");
  return isForm || (named.length > 0 && first.determiner !== undefined) ? own : [];
}

/** Nouns for a treatment that say nothing of what it is for, and measures of how much is given. */
const forms =
  /^(pill|tablet|capsule|cream|ointment|gel|spray|injection|infusion|inhaler|drops|lotion|patch|drug|medicine|agent|hormone|enzyme|antibody|inhibitor|blocker|antagonist|agonist|antibiotic|vitamin|mineral|operation|procedure|mg|g|mcg|unit|puff|dose|course|pulse|option|fallback|reserve)$/;

/** Behind "for" or "against", at whatever phrase that stands. */
function ofHeads(heads: readonly Role[], passage: Passage): readonly Draft[] {
  const { clause, grounding } = passage;
  const phrases = [clause.subject, ...clause.objects].flatMap((group) => group?.members ?? []);
  const aims = [...clause.complements, ...phrases.flatMap(({ complements }) => complements)].filter(
    ({ preposition }) => preposition === "for" || preposition === "against",
  );
  return aims.flatMap(({ group }) => {
    const named = ofTypes(rolesOf(group, passage)[0] ?? [], "symptom", "disease", "risk").filter(
      ({ entity, implied }) => !implied || grounding.registry.isLexical(entity) || grounding.registry.isForm(entity),
    );
    return link("treat", [heads], [named], passage, namedPurpose.name, certaintyOf(clause, passage));
  });
}

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
