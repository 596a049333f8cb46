import type { Passage, Role } from "./passage";

/** In an entry about a substance that is given, "deficiency" or "low levels" means its own: "zinc (if deficient)" treats zinc deficiency. */
export function shortfallOf(heads: readonly Role[], { grounding: { registry } }: Passage): readonly Role[] {
  return heads.flatMap((head): readonly Role[] => {
    if (
      head.type !== "treatment" ||
      registry.subtypeOf(head.entity) === "lifestyle" ||
      registry.subtypeOf(head.entity) === "procedure"
    )
      return [];
    const label = registry.get(head.entity)?.label ?? head.entity;
    const substance = label.replace(
      /\s+(therapy|replacement|supplement(ation|s)?|tablets?|infusions?|injections?)$/i,
      "",
    );
    const known = [`${substance} deficiency`, `low ${substance}`]
      .map((name) => registry.find(name))
      .find((entity) => entity !== undefined);
    const entity = known ?? registry.enter({ label: `${substance} deficiency`, type: "symptom" });
    return registry.typeOf(entity) === "symptom" ? [{ ...head, entity, type: "symptom", implied: true }] : [];
  });
}
