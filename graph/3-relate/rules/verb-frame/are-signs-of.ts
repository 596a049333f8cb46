import type { Clause } from "../../../language/clause";
import type { Passage } from "../../passage";
import { type Alternatives, ofTypes } from "../../roles/role";
import { rolesOf } from "../../roles/roles-of";

/** "Fever and weight loss go with tuberculosis", "… go with it" in an entry on that: symptoms are the signs of what they go with. */
export function areSignsOf({ subject }: Clause, [others = []]: Alternatives, passage: Passage): boolean {
  const [signs = []] = rolesOf(subject, passage);
  if (signs.length === 0 || others.length === 0 || signs.some(({ implied }) => implied)) return false;
  const isHead = others.every(({ entity }) => passage.heads.some((head) => head.entity === entity));
  return ofTypes(signs, "symptom").length === signs.length && (isHead || ofTypes(others, "symptom").length === 0);
}
