import type { Clause } from "../../../language/clause";
import type { Group } from "../../../language/phrases";
import type { SectionKind } from "../../../model/article";
import type { Passage } from "../../passage";
import { isPersonal } from "../../roles/head-noun";
import { type Alternatives, nonEmpty, ofTypes, readingsOfTypes } from "../../roles/role";
import { rolesOf } from "../../roles/roles-of";
import { stateOf } from "../../roles/state-of";

/** Prepositions behind which the clause, or its last object, says with what or in whom. */
const partnerPrepositions: ReadonlySet<string> = new Set(
  "in|with|during|by|for|on|while|to|together with|combined with|alongside|when".split("|"),
);
const objectPrepositions = new Set(["in", "with", "during", "while", "for"]);
const conditional = new Set(["if", "when", "while"]);
const drugSections: ReadonlySet<SectionKind> = new Set(["drugs", "supplements", "regenerative"]);

/** "Combining it with X is discouraged": the clause that tells of what must not be done. */
export const gerundOf = ({ subject }: Clause, { analysis }: Passage): Clause | undefined =>
  subject?.members.length === 1
    ? analysis.clauses.find(({ link: how, verb }) => how === "gerund" && verb?.from === subject.members[0]?.from)
    : undefined;

/** What the first phrase that says with what or in whom names. */
export function partnersIn(clause: Clause, passage: Passage): Alternatives {
  const partner =
    clause.complements.find(({ preposition }) => partnerPrepositions.has(preposition)) ??
    clause.objects[0]?.members.at(-1)?.complements.find(({ preposition }) => objectPrepositions.has(preposition));
  const had = partner ? hadBy(partner.group, passage) : [];
  return had.length > 0 ? had : rolesOf(partner?.group, passage);
}

/** "People who have had X", "women who take X": what they have or take. */
const hadBy = ({ members: [person, ...others] }: Group, passage: Passage): Alternatives => {
  if (!person || others.length > 0 || !isPersonal(person, passage.analysis)) return [];
  return passage.analysis.clauses
    .filter(({ link: how, subject }) => how === "relative" && subject?.members[0]?.head === person.head)
    .filter(({ verb }) => /^(have|take|use|develop|receive|carry|suffer|lack)$/.test(verb?.lemma ?? ""))
    .flatMap(({ objects }) => objects.flatMap((group) => rolesOf(group, passage)));
};

/** With what, where the clause does not say: with the drug that the entry is about, else in the disease. */
export function unspoken(
  avoided: Alternatives,
  forbids: boolean,
  { heads, topic, place, clause }: Passage,
): Alternatives {
  const isTaken = heads.length === 0 && clause.verb?.lemma === "take" && clause.complements.length === 0;
  const likeliest = avoided[0] ?? [];
  const isTreatment = likeliest.length > 0 && likeliest.every(({ type }) => type === "treatment");
  const isHead = likeliest.some(({ entity }) => heads.some((head) => head.entity === entity));
  if (forbids && isTreatment && !isHead && !isTaken) return [];
  const isPartOf = (entity: string) =>
    avoided.flat().some((role) => entity !== role.entity && entity.includes(role.entity));
  const drugs =
    drugSections.has(place.section) && !isHead
      ? ofTypes(heads, "treatment").filter(({ entity }) => !isPartOf(entity))
      : [];
  return [drugs, [topic]];
}

/** "… if platelets are low", "while on sirolimus": what the sentence names as the circumstance. */
export function conditionsIn(clause: Clause, passage: Passage): Alternatives {
  const { clauses } = passage.analysis;
  const condition = clauses.find(
    ({ link: how, governor, objects, subject, complements }) =>
      conditional.has(how) &&
      (governor === clause || governor === undefined) &&
      (objects.length > 0 || subject !== undefined || complements.length > 0),
  );
  const meanwhile = clauses
    .flatMap(({ complements, objects }) => [
      ...complements,
      ...objects.flatMap(({ members }) => members.flatMap((member) => member.complements)),
    ])
    .filter(({ preposition }) => preposition === "during")
    .flatMap(({ group }) => rolesOf(group, passage));
  return condition ? conditionRoles(condition, passage) : readingsOfTypes(meanwhile, "treatment", "disease");
}

const conditionRoles = (condition: Clause, passage: Passage): Alternatives => [
  ...nonEmpty([stateOf(condition, passage)]),
  ...rolesOf(condition.objects[0], passage),
  ...condition.complements.flatMap(({ group }) => rolesOf(group, passage)),
  ...rolesOf(condition.subject, passage),
];
