import type { EntityId } from "@/graph/model/entity";
import type { Relation } from "@/graph/model/relation";
import type { GraphIndex } from "./graph-index";
import { type LensSide, lensSide, readLens } from "./lens";
import type { Lens } from "./view";

/** The side of some facts together: the one that all are on, or both. */
export function jointSide(sides: readonly (LensSide | null)[]): LensSide | null {
  const [first = null, ...others] = sides.filter((side) => side !== null);
  return others.every((side) => side === first) ? first : "both";
}

export type SideOf = (relation: string) => LensSide | null;

/** The side that a fact is drawn on; none where the lens compares nothing. */
export const drawnSide = (index: GraphIndex, lens: Lens | null): SideOf =>
  lens === null || !readLens(index, lens).compares ? () => null : (relation) => lensSide(index, lens, relation);

/** The sides of what is said of each entity. */
export function entitySides(
  relations: readonly Relation[],
  sideOf: SideOf,
): ReadonlyMap<EntityId, readonly LensSide[]> {
  const sides = new Map<EntityId, LensSide[]>();
  for (const { id, subject, object } of relations) {
    const side = sideOf(id);
    if (side === null) continue;
    for (const end of [subject, object]) sides.set(end, [...(sides.get(end) ?? []), side]);
  }
  return sides;
}
