import type { EntityId, EntityType } from "@/graph/model/entity";
import type { GraphIndex } from "./graph-index";
import { bySupport, subjectForms } from "./support";

const most = { total: 68, perType: 12 };
/** So many of a type are drawn even where others are better supported: a story needs its every chapter. */
const fewest = 6;

/**
 * The entities worth seeing first, the best supported, so that the drawing can be read.
 * A type's share follows from its support, within limits; the subject's forms are always among them.
 */
export function firstView(index: GraphIndex): ReadonlySet<EntityId> {
  const ranked = bySupport(index);
  const chosen = new Set<EntityId>(subjectForms(index));
  const count = new Map<EntityType, number>();
  const take = (id: EntityId, limit: number): void => {
    const type = index.entities.get(id)?.type;
    if (type === undefined || chosen.has(id) || chosen.size >= most.total) return;
    const taken = count.get(type) ?? 0;
    if (taken >= limit) return;
    count.set(type, taken + 1);
    chosen.add(id);
  };
  for (const limit of [fewest, most.perType]) for (const id of ranked) take(id, limit);
  return chosen;
}
