import type { EntityId } from "@/graph/model/entity";
import type { Reference } from "@/graph/model/knowledge-graph";
import { factGroups } from "./fact-groups";
import type { GraphIndex } from "./graph-index";
import { byStance, passagesOf } from "./sources";

/** The literature on an entity's facts in the order in which they cite it: the number of a work is its place here. */
export function numbered(index: GraphIndex, id: EntityId): readonly Reference[] {
  const keys = factGroups(index, id).flatMap(({ facts }) =>
    facts.flatMap(({ relation }) =>
      passagesOf(index, relation).flatMap(({ item }) => byStance(item.references).map(({ key }) => key)),
    ),
  );
  return [...new Set(keys)].flatMap((key) => index.references.get(key) ?? []);
}
