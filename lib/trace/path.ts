import type { EntityId } from "@/graph/model/entity";
import { type Polarity, polarities, type Relation } from "@/graph/model/relation";
import { chained, type Effect, effectOfFacts } from "./effect";
import type { PathNet } from "./path-net";

/** One step of a path: every fact that joins two entities in this direction, the surest first. */
export interface PathStep {
  readonly from: EntityId;
  readonly to: EntityId;
  readonly relations: readonly [Relation, ...Relation[]];
  readonly effect: Effect;
  /** How sure the article is of the surest fact. */
  readonly polarity: Polarity;
}

/** A way from one entity to another on which none comes twice. */
export interface Path {
  /** Its entities with dots between: it appears in links. */
  readonly id: string;
  readonly entities: readonly EntityId[];
  readonly steps: readonly PathStep[];
  readonly effect: Effect;
  /** The least sure of its steps. */
  readonly polarity: Polarity;
}

const doubt = (polarity: Polarity): number => polarities.indexOf(polarity);

/** The step between two entities that some fact joins; undefined where none does. */
export function stepBetween(net: PathNet, from: EntityId, to: EntityId): PathStep | undefined {
  const [first, ...others] = [...net.between(from, to)].sort((a, b) => doubt(a.polarity) - doubt(b.polarity));
  if (first === undefined) return undefined;
  const relations = [first, ...others] as const;
  return { from, to, relations, effect: effectOfFacts(relations), polarity: first.polarity };
}

/** Steps by the numbers of their ends, each worked out once, however many paths take it. */
export type Steps = (from: number, to: number) => PathStep | undefined;

export function rememberedSteps(net: PathNet): Steps {
  const known = new Map<number, PathStep | undefined>();
  return (from, to) => {
    const key = from * net.nodes.length + to;
    const found = known.get(key);
    if (found !== undefined) return found;
    const step = stepBetween(net, net.nodes[from] ?? "", net.nodes[to] ?? "");
    known.set(key, step);
    return step;
  };
}

/** A path by its nodes; null where two that follow each other are not joined. */
export function pathAlong(net: PathNet, nodes: ArrayLike<number>, stepOf: Steps): Path | null {
  const entities: EntityId[] = [];
  const steps: PathStep[] = [];
  const signs: Effect[] = [];
  let worst = 0;
  for (let i = 0; i < nodes.length; i++) {
    entities.push(net.nodes[nodes[i] ?? -1] ?? "");
    if (i === 0) continue;
    const step = stepOf(nodes[i - 1] ?? -1, nodes[i] ?? -1);
    if (step === undefined) return null;
    steps.push(step);
    signs.push(step.effect);
    worst = Math.max(worst, doubt(step.polarity));
  }
  if (steps.length === 0) return null;
  return {
    id: entities.join("."),
    entities,
    steps,
    effect: chained(signs),
    polarity: polarities[worst] ?? "asserted",
  };
}
