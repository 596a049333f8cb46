import type { Frame } from "../../lexicon/frames";
import type { Passage } from "../passage";
import { ofType, type Role } from "../roles/role";

/** "Xal, mold and smoke bring it on": what nothing is known of is of the type of those that do it together with it. */
export function asOthers(
  frame: Frame,
  roles: readonly Role[],
  { place, grounding: { registry } }: Passage,
): readonly Role[] {
  if ((frame !== "cause" && frame !== "trigger") || roles.length < 2) return roles;
  const known = roles.filter(({ type }) => type !== undefined);
  const type = known[0]?.type;
  const isShared =
    (type === "risk" || (type === "treatment" && place.section === "causes")) &&
    known.every((other) => other.type === type);
  if (!isShared || known.length === roles.length) return roles;
  return roles.map((role) => {
    if (role.type !== undefined || /system$/.test(role.entity) || !registry.mayTurn(role.entity, type)) return role;
    registry.settleType(role.entity, type);
    return ofType(role, type);
  });
}
