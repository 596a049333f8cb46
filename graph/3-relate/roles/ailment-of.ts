import type { Passage } from "../passage";
import { inPlaceOf, type Role } from "./role";

/** What a measure that is treated may be, likeliest first. */
const ways = ["elevated", "raised", "high", "abnormal", "low", "reduced", "impaired"];

/** "Improves liver enzymes", "normalizes calcium": what the article tells of as out of range is treated, and not the measure. */
export function ailmentOf(role: Role, { grounding: { registry, mentioned } }: Passage): Role {
  if (role.type !== "test" && role.type !== "pathway") return role;
  const label = registry.get(role.entity)?.label ?? "";
  const found = [...ways.map((way) => `${way} ${label}`), `${label} deficiency`]
    .flatMap((name) => registry.find(name) ?? [])
    .find((entity) => mentioned.has(entity) || !registry.isLexical(entity));
  return found === undefined ? role : inPlaceOf(role, found, registry);
}
