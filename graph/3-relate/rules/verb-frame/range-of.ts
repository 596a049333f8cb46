import type { Clause } from "../../../language/clause";
import type { Complement, NounPhrase } from "../../../language/phrases";
import type { Passage } from "../../passage";
import { headNoun } from "../../roles/head-noun";
import { ofTypes } from "../../roles/role";
import { rolesOf } from "../../roles/roles-of";
import { newReading, type Reading } from "./reading";

/** What the course and the picture of a disease consist of. */
const pictures =
  /^(course|spectrum|picture|presentation|manifestation|symptom|sign|feature|severity|phenotype|complaint|range|finding|disease|involvement|expression)$/;
const within = (member: NounPhrase): readonly Complement[] => [
  ...member.complements,
  ...(member.of?.members.flatMap((inner) => inner.complements) ?? []),
];
const ends = /^(from|to|through)$/;

/** "Symptoms range from a mild rash to coma", "the course varies from X to Y": the disease shows both. */
export function rangeOf(clause: Clause, passage: Passage): Reading | undefined {
  const { verb, subject, complements } = clause;
  if (!verb || !subject || !/^(range|vary|extend|stretch|run)$/.test(verb.lemma) || verb.negated) return undefined;
  const reach = [...complements, ...complements.flatMap(({ group }) => group.members.flatMap(within))];
  if (!reach.some(({ preposition }) => preposition === "to")) return undefined;
  const named = ofTypes(rolesOf(subject, passage)[0] ?? [], "disease");
  const isPicture = subject.members.every((member) => pictures.test(headNoun(member, passage.analysis)));
  const own = named.length > 0 ? named : isPicture ? [passage.topic] : [];
  if (own.length === 0) return undefined;
  const shown = reach
    .filter(({ preposition }) => ends.test(preposition))
    .flatMap(({ group }) => rolesOf(group, passage)[0] ?? []);
  const found = ofTypes(shown, "symptom", "risk").filter(({ implied }) => !implied);
  return newReading("range", { frame: "show", reversed: false }, [own], [found]);
}
