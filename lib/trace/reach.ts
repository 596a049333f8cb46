import type { EntityId } from "@/graph/model/entity";
import type { Direction } from "./direction";
import { chained, type Effect } from "./effect";
import { stepBetween } from "./path";
import type { PathNet } from "./path-net";

/** An entity that lies upstream or downstream of another. */
export interface Reached {
  readonly id: EntityId;
  /** Steps of the shortest way. */
  readonly hops: number;
  /** What the shortest ways say, where they agree: what the upstream end does to the downstream one. */
  readonly effect: Effect;
}

/** Everything that some entities lead to, or that leads to them, the nearest first and then by id. */
export function reach(
  net: PathNet,
  starts: readonly EntityId[],
  direction: Direction,
  maxHops: number,
): readonly Reached[] {
  const { nodes, numberOf, arcs } = net;
  const [row, ends] = direction === "down" ? [arcs.start, arcs.end] : [arcs.backStart, arcs.backEnd];
  const hops = new Map<number, number>();
  const effects = new Map<number, Set<Effect>>();
  let frontier = starts.flatMap((id) => numberOf.get(id) ?? []);
  for (const node of frontier) hops.set(node, 0);
  for (let distance = 1; distance <= maxHops && frontier.length > 0; distance++) {
    const next = new Set<number>();
    for (const node of frontier) {
      for (const far of new Set(ends.subarray(row[node], row[node + 1]))) {
        if ((hops.get(far) ?? distance) < distance) continue;
        hops.set(far, distance);
        next.add(far);
        const known = effects.get(far) ?? new Set();
        for (const effect of onwards(net, node, far, direction, effects.get(node))) known.add(effect);
        effects.set(far, known);
      }
    }
    frontier = [...next];
  }
  return [...effects]
    .map(([node, said]) => ({ id: nodes[node] ?? "", hops: hops.get(node) ?? 0, effect: agreed(said) }))
    .sort((a, b) => a.hops - b.hops || (a.id < b.id ? -1 : 1));
}

const agreed = (said: ReadonlySet<Effect>): Effect => {
  const [only] = said;
  return said.size === 1 && only !== undefined ? only : "unknown";
};

/** The effects of going on from one node to the next; a start has none of its own. */
function onwards(
  net: PathNet,
  node: number,
  far: number,
  direction: Direction,
  before: ReadonlySet<Effect> | undefined,
) {
  const [from, to] = (direction === "down" ? [node, far] : [far, node]).map((one) => net.nodes[one] ?? "");
  const step = stepBetween(net, from ?? "", to ?? "")?.effect ?? "unknown";
  return before === undefined ? [step] : [...before].map((effect) => chained([effect, step]));
}
