import { spanOfWords } from "../2-ground/analysis";
import type { Group } from "../language/phrases";
import type { Alternatives, Passage, Role } from "./passage";
import { headNoun } from "./roles";

const kinds = ["level", "function", "function test", "count", "test", "monitoring"];

/** The test that watches a thing: who is to "monitor kidneys" has kidney function checked; bare "levels" of a drug's entry are the drug's. */
export function measureOf(role: Role, { grounding: { registry }, heads }: Passage): Role {
  if (role.type === "test" && registry.isLexical(role.entity)) return role;
  const label = registry.get(role.entity)?.label ?? role.entity;
  const bare = /^(level|level monitoring|trough)s?$/i.test(label) && heads.some(({ type }) => type === "treatment");
  const names = [...(bare ? ["drug level"] : []), ...kinds.map((kind) => `${label} ${kind}`)];
  const entity = names
    .map((name) => registry.find(name))
    .find((found) => found !== undefined && registry.typeOf(found) === "test");
  return entity === undefined ? role : { ...role, entity, type: "test" };
}

/** "Monitor kidneys": the tests that watch parts of the body, which are no entities themselves. */
export function watchedParts(group: Group | undefined, { analysis, grounding: { registry } }: Passage): Alternatives {
  const found = (group?.members ?? []).flatMap((member): readonly Role[] => {
    const noun = headNoun(member, analysis);
    const entity =
      noun === ""
        ? undefined
        : kinds
            .map((kind) => registry.find(`${noun} ${kind}`))
            .find((named) => named !== undefined && registry.typeOf(named) === "test");
    return entity === undefined
      ? []
      : [{ entity, type: "test", span: spanOfWords(analysis, member.from, member.to), implied: false }];
  });
  return found.length > 0 ? [found] : [];
}
