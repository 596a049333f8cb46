import type { EntityId } from "@/graph/model/entity";
import type { GraphIndex } from "./graph-index";
import { shortLabel } from "./short-label";

/** What a box of the map says of an entity; its id where the article does not have it. */
export function shownName(index: GraphIndex, id: EntityId): string {
  const entity = index.entities.get(id);
  return entity === undefined ? id : shortLabel(entity);
}
