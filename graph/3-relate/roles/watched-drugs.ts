import type { Clause } from "../../language/clause";
import type { Complement, Group } from "../../language/phrases";
import type { Passage } from "../passage";
import { headNoun, isPersonal } from "./head-noun";
import { ofTypes, type Role } from "./role";
import { rolesOf } from "./roles-of";

const timing = new Set([
  "before",
  "during",
  "on",
  "under",
  "while",
  "with",
  "throughout",
  "after",
  "when",
  "once",
  "if",
]);
const giving = new Set(
  "give start begin use take continue prescribe add restart initiate administer inject".split(" "),
);
const taking = new Set("take receive use get".split(" "));
/** Nouns that say of a treatment no more than that it goes on. */
const goingOn = /^(treatment|therapy|use|course|administration|infusion|intake|dose|cycle)$/;

/** The treatments for which something is due: "before X is started", "during treatment with X", "in people taking X", "in patients on X". */
export function watchedDrugs(clause: Clause, passage: Passage): readonly Role[] {
  const near = clause.complements.filter(({ preposition }) => timing.has(preposition)).map(({ group }) => group);
  const people = [clause.subject, ...clause.objects, ...clause.complements.map(({ group }) => group)];
  const found = [
    ...near.flatMap((group) => treatmentsOf(group, passage)),
    ...people.flatMap((group) => ofPeople(group, passage)),
    ...passage.analysis.clauses.flatMap((other) => (other === clause ? [] : givenIn(other, clause, passage))),
  ];
  return found.filter(({ entity }, at) => found.findIndex((role) => role.entity === entity) === at);
}

const named = (group: Group | undefined, passage: Passage): readonly Role[] =>
  ofTypes(rolesOf(group, passage)[0] ?? [], "treatment").filter(({ implied }) => !implied);

/** "X", "treatment with X", "the first dose of X". */
const treatmentsOf = (group: Group, passage: Passage): readonly Role[] => [
  ...named(group, passage),
  ...group.members
    .filter((member) => goingOn.test(headNoun(member, passage.analysis)))
    .flatMap(({ of, complements }) => [
      ...named(of, passage),
      ...complements
        .filter(({ preposition }) => preposition === "with")
        .flatMap(({ group: with_ }) => named(with_, passage)),
    ]),
];

/** "Patients on X". */
const ofPeople = (group: Group | undefined, passage: Passage): readonly Role[] =>
  (group?.members ?? [])
    .filter((member) => isPersonal(member, passage.analysis))
    .flatMap(({ complements }) => complements)
    .filter(({ preposition }) => preposition === "on")
    .flatMap(({ group: drug }) => named(drug, passage));

const isOn = ({ preposition }: Complement): boolean => preposition === "on" || preposition === "under";

/** "… before X is started", "… people taking X". */
function givenIn(other: Clause, clause: Clause, passage: Passage): readonly Role[] {
  const { verb, link, governor, complements } = other;
  if (governor !== clause) return [];
  // "While on X".
  if (!verb) return link === "while" ? complements.filter(isOn).flatMap(({ group }) => named(group, passage)) : [];
  if (verb.negated) return [];
  if (timing.has(link) && verb.passive && giving.has(verb.lemma)) return named(other.subject, passage);
  return !verb.passive && taking.has(verb.lemma) ? named(other.objects[0], passage) : [];
}
