import type { Passage } from "./passage";
import { ofType, type Role } from "./roles/role";
import { rolesOf } from "./roles/roles-of";

/**
 * The look-alike that a clause of running text is about, and with it what the sentence says behind it: "Gout also swells a joint, but there the
 * rash is absent".
 */
export function alikeSpokenOf(passage: Passage): Role | undefined {
  const { clause, grounding, place } = passage;
  if (place.section !== "differential" || place.item.head || clause.link !== "main" || !clause.verb) return undefined;
  const [named, ...others] = rolesOf(clause.subject, passage)[0] ?? [];
  if (!named || others.length > 0 || named.implied || named.type !== "disease") return undefined;
  return grounding.registry.isSubject(named.entity) || grounding.registry.isForm(named.entity)
    ? undefined
    : ofType(named, "disease");
}
