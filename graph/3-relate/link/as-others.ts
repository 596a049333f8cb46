import type { Frame } from "../../lexicon/frames";
import type { Passage } from "../passage";
import { ofType, type Role } from "../roles/role";
import { isTreatmentSection } from "../treatment-sections";
import { treatedWith } from "./treated-with";

/** "Xal, mold and smoke bring it on": what nothing is known of is of the type of those that do it together with it. */
export function asOthers(frame: Frame, roles: readonly Role[], passage: Passage): readonly Role[] {
  if ((frame !== "cause" && frame !== "trigger") || roles.length < 2) return roles;
  const { place, grounding } = passage;
  const { registry } = grounding;
  if (!isTreatmentSection(place.section) && roles.some(({ entity }) => registry.subtypeOf(entity) === "exposure"))
    return roles.map((role) => asHazard(role, passage));
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

/** "Smoking, surgery and long rest set it off": what people undergo is a hazard there, unless the article treats with it. */
function asHazard(role: Role, { grounding }: Passage): Role {
  const { registry } = grounding;
  const { entity, type } = role;
  const mayHarm =
    type === undefined ? !/system$/.test(entity) : type === "treatment" && !treatedWith(grounding).has(entity);
  if (!mayHarm || !registry.mayTurn(entity, "risk")) return role;
  registry.settleType(entity, "risk");
  return ofType(role, "risk");
}
