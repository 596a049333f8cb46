import { lowerFirst } from "../../language/lower-first";
import type { Passage } from "../passage";
import { inPlaceOf, ofType, type Role } from "./role";

const where =
  /\bwhere (the (needle|injection|shot|jab|drip|drug|medicine|line)|it) (\w+ )?(went|goes|was|is|sits|sat|runs|entered|enters|injected)\b/i;

/** "Redness where the needle went in" is one of the place, and none of the disease. */
export function atNeedle(roles: readonly Role[], { statement: { statement }, grounding }: Passage): readonly Role[] {
  if (roles.length === 0 || !where.test(grounding.text.slice(statement.span.start, statement.span.end))) return roles;
  const { registry } = grounding;
  return roles.map((role) => {
    if (role.type !== "symptom" && role.type !== "risk") return role;
    const label = `Injection-site ${lowerFirst(registry.get(role.entity)?.label ?? role.entity)}`;
    const entity = registry.find(label) ?? registry.enter({ label, type: "risk" });
    return ofType(inPlaceOf(role, entity, registry), "risk");
  });
}
