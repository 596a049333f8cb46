import { contentWords as named } from "../../2-ground/naming/content-words";
import { labelOf } from "../../2-ground/naming/word-text";
import { only } from "../../language/clause";
import type { NounPhrase } from "../../language/phrases";
import { pointers } from "../../lexicon/head-nouns";
import type { EntityType } from "../../model/entity";
import type { Passage } from "../passage";
import { headNoun, isPersonal } from "./head-noun";
import type { Role } from "./role";
import { rolesOf } from "./roles-of";

/** The thing in the singular, as the phrase writes it, or as what it points back to is called. Nothing for people and for what nothing is known of. */
export function thingNamed(member: NounPhrase, passage: Passage): { label: string; role: Role } | undefined {
  const { analysis, grounding } = passage;
  if (isPersonal(member, analysis) || member.of) return undefined;
  const [role, ...others] = rolesOf(only(member), passage)[0] ?? [];
  if (!role || others.length > 0 || (role.type !== undefined && !isThing.has(role.type))) return undefined;
  if (role.implied) {
    const label = grounding.registry.get(role.entity)?.label;
    return label === undefined ? undefined : { label, role };
  }
  const noun = headNoun(member, analysis);
  if (role.type === undefined && (unspecific.has(member.determiner ?? "") || pointers.has(noun))) return undefined;
  const words = labelOf(named(member, analysis), analysis).split(" ");
  const last = words.pop() ?? "";
  return { label: [...words, isPlural(last) ? noun : last].join(" "), role };
}

const isThing: ReadonlySet<EntityType> = new Set(["mechanism", "pathway", "gene"]);

/** What the singular of differs. */
const isPlural = (word: string): boolean => /^[a-z]{3,}[^su]s$/.test(word);

const unspecific: ReadonlySet<string> = new Set(["this", "these", "those", "that", "such", "its", "their", "another"]);
