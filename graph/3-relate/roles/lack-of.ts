import { only } from "../../language/clause";
import type { NounPhrase } from "../../language/phrases";
import { machineNouns } from "../../lexicon/machine-nouns";
import type { Passage } from "../passage";
import { asMechanism } from "./as-mechanism";
import { headNoun } from "./head-noun";
import { namedRole, type Role } from "./role";
import { rolesOf } from "./roles-of";
import { thingMeant } from "./thing-meant";
import { thingNamed } from "./thing-named";

/** That there is too little of a molecule: known by several names, entered by the first. */
export function lackOf(member: NounPhrase, passage: Passage): readonly Role[] {
  // "An enzyme called X".
  const [named] = /^an?$/.test(member.determiner ?? "") ? member.apposition : [];
  if (named) return lackOf(named, passage);
  const name = member.pronoun ? thingMeant(member, passage) : thingNamed(member, passage);
  if (name && /\b(loss|lack|absence|deficiency|shortage|excess|overload)\b/i.test(name.label)) return [];
  if (!name) return knownLack(member, passage);
  if (name.role.type === undefined && !machineNouns.test(headNoun(member, passage.analysis))) return [];
  const { label, role } = name;
  return asMechanism([`${label} deficiency`, `lack of ${label}`, `loss of ${label}`, `absent ${label}`], role, passage);
}

/** "Growth hormone is lacking", though that is a drug as well: a deficiency that the vocabulary knows. */
function knownLack(member: NounPhrase, passage: Passage): readonly Role[] {
  const { registry } = passage.grounding;
  const [role, ...others] = rolesOf(only(member), passage)[0] ?? [];
  if (role?.type !== "treatment" || others.length > 0) return [];
  const known = registry.find(`${registry.get(role.entity)?.label ?? ""} deficiency`);
  return known === undefined ? [] : [namedRole(known, role.span, registry)];
}
