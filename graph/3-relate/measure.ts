import type { Passage, Role } from "./passage";

const kinds = ["level", "function", "function test", "count", "test", "monitoring"];

/** The test that watches a thing: who is to "monitor kidneys" has kidney function checked; bare "levels" of a drug's entry are the drug's. */
export function measureOf(role: Role, { grounding: { registry }, heads }: Passage): Role {
  if (role.type === "test" && registry.isLexical(role.entity)) return role;
  const label = registry.get(role.entity)?.label ?? role.entity;
  const bare = /^(level|level monitoring|trough)s?$/i.test(label) && heads.some(({ type }) => type === "treatment");
  const names = [...(bare ? ["drug level"] : []), ...kinds.map((kind) => `${label} ${kind}`)];
  const entity = names.map((name) => registry.find(name)).find((found) => found !== undefined && registry.typeOf(found) === "test");
  return entity === undefined ? role : { ...role, entity, type: "test" };
}
