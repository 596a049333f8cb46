import type { EntityId } from "@/graph/model/entity";
import type { Predicate } from "@/graph/model/predicate";
import type { Relation } from "@/graph/model/relation";
import type { GraphIndex } from "../graph-index";
import { type PathStep, stepBetween } from "./path";
import { pathNet } from "./path-net";
import { passableBy } from "./question";

/** How a treatment takes hold of what it acts on. */
export const actsBy: readonly Predicate[] = ["inhibits", "treats", "prevents"];

/** Where treatments take hold, unless the article denies it: a step for each treatment and target. */
export function holdsOf(
  index: GraphIndex,
  treatments: readonly EntityId[],
  among?: ReadonlySet<Relation>,
): readonly PathStep[] {
  const net = pathNet(index, passableBy({ along: actsBy, sure: false, denied: false }, among));
  return treatments.flatMap((id) => {
    const targets = new Set(
      index
        .relationsOf(id)
        .filter(({ subject }) => subject === id)
        .map(({ object }) => object),
    );
    return [...targets].flatMap((target) => stepBetween(net, id, target) ?? []);
  });
}
