import type { Passage } from "../passage";
import { namedRole, type Role } from "./role";

/** The first of the names that is known for a state, or a mechanism of the first that names no disease. */
export function asMechanism(
  names: readonly string[],
  { span }: Role,
  { grounding: { registry } }: Passage,
): readonly Role[] {
  const found = names.flatMap((name) => registry.find(name) ?? []);
  const known = found.find((entity) => registry.typeOf(entity) !== "disease");
  const label = names.find((name) => registry.find(name) === undefined);
  if (known === undefined && label === undefined) return [];
  return [namedRole(known ?? registry.enter({ label: label ?? "", type: "mechanism" }), span, registry)];
}
