import type { Registry } from "../../../2-ground/registry";
import type { Clause } from "../../../language/clause";
import type { Passage } from "../../passage";
import { inPlaceOf, ofTypes, type Role } from "../../roles/role";
import { rolesOf } from "../../roles/roles-of";

/** "A raises the levels of B and must not be combined with it": with B. */
export const drugsMeasured = ({ discourse: { objects }, grounding: { registry } }: Passage): readonly Role[] =>
  drugsIn(objects, registry);

/** "A raises B levels and is to be avoided", "A speeds up the breakdown of B and must be avoided": with B. */
export function drugsActedOn({ continues, subject, verb }: Clause, passage: Passage): readonly Role[] {
  if (!continues?.verb || continues.verb.passive || !verb?.passive || continues.subject !== subject) return [];
  const objects = continues.objects.flatMap((group) => [
    ...(rolesOf(group, passage)[0] ?? []),
    ...group.members.flatMap(({ of }) => rolesOf(of, passage)[0] ?? []),
  ]);
  return ofTypes(drugsIn(objects, passage.grounding.registry), "treatment");
}

const drugsIn = (objects: readonly Role[], registry: Registry): readonly Role[] =>
  objects.map((role) => {
    const drug =
      role.type === "test"
        ? registry.find((registry.get(role.entity)?.label ?? "").replace(/ levels?$/, ""))
        : undefined;
    return drug !== undefined && registry.typeOf(drug) === "treatment" ? inPlaceOf(role, drug, registry) : role;
  });
