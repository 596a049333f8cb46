import type { Passage } from "./passage";
import { impliedRole, ofTypes, type Role } from "./roles/role";
import { rolesOf } from "./roles/roles-of";

/** "On CT, the liver is enlarged", "on examination the spleen is felt": the tests with which a clause opens are those whose findings it tells, as if they headed it. */
export function testsInFront(passage: Passage): readonly Role[] | undefined {
  const {
    clause,
    place,
    heads,
    grounding: { registry },
  } = passage;
  if (place.section !== "tests" || heads.length > 0 || place.item.question) return undefined;
  const { subject, verb, complements } = clause;
  const [first] = complements;
  const from = first?.group.members[0]?.from;
  if (!first || from === undefined || !verb || !subject || clause.link !== "main") return undefined;
  if (!/^(on|in|at|under|by|with|during|upon)$/.test(first.preposition)) return undefined;
  if (from > Math.min(verb.from, subject.members[0]?.from ?? verb.from)) return undefined;
  const named = rolesOf(first.group, passage)[0] ?? [];
  const tests = ofTypes(named, "test").filter(({ entity }) => registry.isLexical(entity));
  return tests.length > 0 && tests.length === named.length
    ? tests.map(({ entity, span }) => impliedRole(entity, span, registry))
    : undefined;
}
