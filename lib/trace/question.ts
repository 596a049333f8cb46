import type { EntityId, EntityType } from "@/graph/model/entity";
import { type Predicate, predicateNames } from "@/graph/model/predicate";
import type { Relation } from "@/graph/model/relation";
import type { GraphIndex } from "../graph-index";
import { causal } from "./causal";
import type { Passable } from "./path-net";

/** Where a trace begins or ends: at one entity, or at any of a type. */
export type End =
  | { readonly kind: "entity"; readonly id: EntityId }
  | { readonly kind: "type"; readonly type: EntityType };

export const ranks = ["score", "length"] as const;

/** How one thing ends in another: what is asked. */
export interface PathQuestion {
  readonly from: End;
  readonly to: End;
  /** Entities that every path passes. */
  readonly via: readonly EntityId[];
  /** Entities that no path touches. */
  readonly avoid: readonly EntityId[];
  /** The predicates to walk along; null for the causal ones. */
  readonly along: readonly Predicate[] | null;
  readonly maxHops: number;
  /** Leaves out what the article doubts. */
  readonly sure: boolean;
  /** Takes in what the article denies. */
  readonly denied: boolean;
  readonly rank: (typeof ranks)[number];
}

export const hopLimits = { least: 1, usual: 6, most: 8 } as const;

export const plainQuestion: Omit<PathQuestion, "from" | "to"> = {
  via: [],
  avoid: [],
  along: null,
  maxHops: hopLimits.usual,
  sure: false,
  denied: false,
  rank: "score",
};

/** Which facts a question lets a path take. */
export function passableBy(
  { along, sure, denied }: Pick<PathQuestion, "along" | "sure" | "denied">,
  among?: ReadonlySet<Relation>,
): Passable {
  const predicates: ReadonlySet<Predicate> = new Set(along ?? causal);
  return { predicates, uncertain: !sure, negated: denied, ...(among !== undefined && { among }) };
}

/** All predicates, for what is possible at all. */
export const anyPredicate: readonly Predicate[] = predicateNames;

/** The entities an end stands for; none for one that is not in the article. */
export function membersOf(index: GraphIndex, end: End): readonly EntityId[] {
  if (end.kind === "entity") return index.entities.has(end.id) ? [end.id] : [];
  return index.graph.entities.filter(({ type }) => type === end.type).map(({ id }) => id);
}
