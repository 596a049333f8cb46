import type { Passage } from "../passage";
import type { Role } from "../roles/role";

/** "Anti-X antibodies help to exclude Y": that they are looked for. */
export function antibodyTest(role: Role, { grounding: { registry } }: Passage): Role {
  if (role.type !== "mechanism" || !/-antibody$|anca$/.test(role.entity)) return role;
  const test = registry.find(`${registry.get(role.entity)?.label ?? role.entity} test`);
  return test !== undefined && registry.typeOf(test) === "test" ? { ...role, entity: test, type: "test" } : role;
}
