import type { Registry } from "../../2-ground/registry";
import { inPlaceOf, type Role } from "./role";

/** A hormone or other substance of the body where it is given as a drug, which the vocabulary knows as the therapy with it. */
export function asGiven(role: Role, registry: Registry): Role {
  if (role.type !== "pathway" || !registry.isLexical(role.entity)) return role;
  const therapy = registry.find(`${registry.get(role.entity)?.label ?? role.entity} therapy`);
  return therapy !== undefined && registry.typeOf(therapy) === "treatment" ? inPlaceOf(role, therapy, registry) : role;
}
