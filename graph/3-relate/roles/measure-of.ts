import { spanOfWords } from "../../2-ground/analysis";
import type { Registry } from "../../2-ground/registry";
import type { Group } from "../../language/phrases";
import type { EntityId } from "../../model/entity";
import type { Passage } from "../passage";
import { headNoun } from "./head-noun";
import { type Alternatives, inPlaceOf, namedRole, nonEmpty, type Role } from "./role";

/** Nouns that make the name of a test out of what it measures. */
const kinds = ["level", "count", "function", "function test", "test", "monitoring"];
const bareLevel = /^(level|level monitoring|trough)s?$/i;

/** The test that watches a thing: who is to "monitor kidneys" has kidney function checked; bare "levels" of a drug's entry are the drug's. */
export function measureOf(role: Role, { grounding: { registry }, heads }: Passage): Role {
  if (role.type === "test" && registry.isLexical(role.entity)) return role;
  // "Potassium is checked": how much there is, though it is given too.
  const label = (registry.get(role.entity)?.label ?? role.entity).replace(/ (supplements?|therapy|replacement)$/, "");
  const isOwnLevel = bareLevel.test(label) && heads.some(({ type }) => type === "treatment");
  const entity = firstTest([...(isOwnLevel ? ["drug level"] : []), ...testNames(label)], registry);
  return entity === undefined ? role : inPlaceOf(role, entity, registry);
}

/** "Monitor kidneys": the tests that watch parts of the body, which are no entities themselves. */
export function watchedParts(group: Group | undefined, { analysis, grounding: { registry } }: Passage): Alternatives {
  const found = (group?.members ?? []).flatMap((member): readonly Role[] => {
    const noun = headNoun(member, analysis);
    // A "skin test" watches no skin.
    const entity = noun === "" || noun === "skin" ? undefined : firstTest(testNames(noun), registry);
    return entity === undefined ? [] : [namedRole(entity, spanOfWords(analysis, member.from, member.to), registry)];
  });
  return nonEmpty([found]);
}

/** "Immunoglobulins" in the field on checks: how much there is of each. */
const testNames = (measured: string): readonly string[] =>
  [measured, ...(measured.endsWith("s") ? [measured.slice(0, -1)] : [])].flatMap((name) =>
    kinds.map((kind) => `${name} ${kind}`),
  );

const firstTest = (names: readonly string[], registry: Registry): EntityId | undefined =>
  names.map((name) => registry.find(name)).find((entity) => entity !== undefined && registry.typeOf(entity) === "test");
