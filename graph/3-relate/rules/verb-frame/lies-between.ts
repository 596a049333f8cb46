import type { Clause } from "../../../language/clause";
import type { Passage } from "../../passage";
import { type Alternatives, ofTypes } from "../../roles/role";
import { rolesOf } from "../../roles/roles-of";

/**
 * "Tells infection from cancer": where neither is the disease that is spoken of, both are found and none is excluded. "The disease", "it" and what
 * nothing is known of stand for that.
 */
export function liesBetween(key: string, { objects, verb }: Clause, others: Alternatives, passage: Passage): boolean {
  if (!key.endsWith(" from") || verb?.passive) return false;
  const { registry } = passage.grounding;
  const isOwn = (entity: string) =>
    registry.isSubject(entity) ||
    registry.isForm(entity) ||
    registry.isTopical(entity) ||
    entity === passage.topic.entity;
  const named = ofTypes(rolesOf(objects[0], passage)[0] ?? [], "disease", "symptom", "risk");
  return (
    named.length > 0 &&
    named.every(({ entity, implied }) => !implied && !isOwn(entity) && registry.isLexical(entity)) &&
    (others[0] ?? []).every(({ entity, type }) => !isOwn(entity) && type !== undefined)
  );
}
