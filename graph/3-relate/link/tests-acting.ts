import type { Passage } from "../passage";
import { ofType, type Role } from "../roles/role";
import { antibodyTest } from "./antibody-test";
import { measuredActivity } from "./measured-activity";

const outcome =
  /^(positive|negative|raised|elevated|high|low|reduced|increased|decreased|abnormal|prolonged|normal|rising|falling) (?:(?:levels?|concentrations?|counts?) of )?/i;
const kinds = ["", " test", " level", " count", " assay", " testing"];

/** Who finds or excludes something: tests, and what stands for one: an activity that is measured, antibodies that are looked for, a result. */
export function testsActing(roles: readonly Role[], passage: Passage): readonly Role[] {
  const found = roles.map((role) => measuredActivity(antibodyTest(role, passage), passage));
  const { section } = passage.place;
  const isTold = (section === "tests" || section === "differential") && found.every(({ type }) => type !== "test");
  return isTold ? found.map((role) => resultAsTest(role, passage)) : found;
}

/** "A positive X test points to Y", "raised X confirms Y": the test that it is a result of. */
function resultAsTest(role: Role, { grounding: { registry, text } }: Passage): Role {
  if (role.type !== "symptom" || role.implied || !outcome.test(text.slice(role.span.start, role.span.end))) return role;
  for (const name of [registry.get(role.entity)?.label ?? "", ...registry.otherNamesOf(role.entity)]) {
    const measured = name.replace(outcome, "");
    if (measured === name) continue;
    for (const kind of kinds) {
      const test = registry.find(`${measured}${kind}`);
      if (test !== undefined && registry.typeOf(test) === "test") return ofType({ ...role, entity: test }, "test");
    }
  }
  return role;
}
