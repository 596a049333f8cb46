import type { Relation } from "@/graph/model/relation";
import type { GraphIndex } from "../graph-index";
import { shortLabel } from "../short-label";
import { verbOf } from "../wording";

/** What a box of the map says of an entity. */
export function nameOf(index: GraphIndex, id: string): string {
  const entity = index.entities.get(id);
  return entity === undefined ? id : shortLabel(entity);
}

/** A fact as it is said aloud, with the names that stand on the map. */
export const saidOf = (index: GraphIndex, { subject, predicate, object, polarity }: Relation): string =>
  `${nameOf(index, subject)} ${verbOf(predicate, polarity)} ${nameOf(index, object)}.`;
