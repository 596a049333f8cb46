import type { EntityId } from "@/graph/model/entity";
import { firstView } from "./first-view";
import { type GraphIndex, neighborsOf } from "./graph-index";
import { bySupport } from "./support";
import type { View } from "./view";

/** A newcomer brings at most so many neighbours along, the best supported. */
const mostNeighbors = 16;

/** The entities on the map: the first view, and whatever is being read that is not in it, with what it is joined to. */
export function drawnEntities(index: GraphIndex, { selection }: View): ReadonlySet<EntityId> {
  const drawn = new Set(firstView(index));
  if (selection === null) return drawn;
  if (selection.kind === "relation") {
    const relation = index.relations.get(selection.id);
    if (relation !== undefined) drawn.add(relation.subject).add(relation.object);
    return drawn;
  }
  if (!index.entities.has(selection.id) || drawn.has(selection.id)) return drawn;
  drawn.add(selection.id);
  const neighbors = neighborsOf(index, selection.id);
  const missing = bySupport(index).filter((id) => neighbors.has(id) && !drawn.has(id));
  for (const id of missing.slice(0, mostNeighbors)) drawn.add(id);
  return drawn;
}
