import { only } from "../../language/clause";
import type { Group, NounPhrase } from "../../language/phrases";
import type { Passage } from "../passage";
import { headNoun } from "./head-noun";
import { measureOf, watchedParts } from "./measure-of";
import { ofTypes, type Role } from "./role";
import { glossList, rolesOf } from "./roles-of";
import { namedWithin } from "./taken";

/** What a group names that is a test, or is measured by one: "platelets and liver enzymes"; or what a phrase without a name of its own is made of: "regular X checks". */
export function testsMeant(group: Group | undefined, passage: Passage): readonly Role[] {
  const own = knownTests(rolesOf(group, passage)[0] ?? [], passage);
  const members = group?.members ?? [];
  const parts = own.length < members.length ? partsOf(members, own, passage) : [];
  if (own.length > 0 || parts.length > 0) return particular([...own, ...parts]);
  const named = ofTypes(rolesOf(group, passage)[0] ?? [], "test");
  if (named.length > 0 && named.every(({ span }) => bySymbol.test(passage.grounding.text.slice(span.start, span.end))))
    return named;
  return particular(
    knownTests(
      members.flatMap((member) => [
        ...namedWithin(member, passage),
        ...checked(member, passage),
        ...ofTypes(glossList(member, passage), "test"),
      ]),
      passage,
    ),
  );
}

/** "AAV9 antibody testing": a symbol says which of several tests it is. */
const bySymbol = /^\S*(\d|\p{Lu}{2})\S* \S+ (tests?|testing)$/u;

/** "Monitoring" beside the name of what is watched says no more. */
function particular(tests: readonly Role[]): readonly Role[] {
  const named = tests.filter(({ entity }) => entity !== "regular-monitoring");
  return named.length > 0 ? named : tests;
}

/** Members that name no test themselves, and yet are watched by one: "eyes", "platelets". */
const partsOf = (members: readonly NounPhrase[], own: readonly Role[], passage: Passage): readonly Role[] =>
  members
    .filter((member) => (rolesOf(only(member), passage)[0] ?? []).every(({ type }) => type === undefined))
    .flatMap((member) => watchedParts(only(member), passage)[0] ?? [])
    .filter(({ entity }) => !own.some((role) => role.entity === entity));

const knownTests = (roles: readonly Role[], passage: Passage): readonly Role[] =>
  ofTypes(
    roles.map((role) => measureOf(role, passage)),
    "test",
  ).filter(({ entity }) => passage.grounding.registry.isLexical(entity));

/** "Control of the blood count", "an eye on potassium". */
const checked = (member: NounPhrase, passage: Passage): readonly Role[] =>
  /^(control|check|monitoring|eye|measurement|surveillance|screening|testing|assessment|determination)$/.test(
    headNoun(member, passage.analysis),
  )
    ? [...(member.of ? [member.of] : []), ...member.complements.map(({ group }) => group)].flatMap(
        (group) => rolesOf(group, passage)[0] ?? [],
      )
    : [];
