import type { EntityId } from "@/graph/model/entity";
import type { Relation } from "@/graph/model/relation";
import type { GraphIndex } from "../graph-index";
import type { NodePath } from "../paths/path-search";
import { endPairs, restrictions } from "./find-paths";
import { pathNet } from "./path-net";
import { anyPredicate, hopLimits, membersOf, type PathQuestion, passableBy } from "./question";

/** What keeps paths out: lifting it alone would let one through. */
export const cuts = ["filter", "sure", "via", "avoid", "hops", "along", "denied"] as const;
export type Cut = (typeof cuts)[number];

/** Why there is no path. */
export type NoPath =
  | { readonly why: "unknown"; readonly end: "from" | "to" }
  | { readonly why: "same" }
  /** Each of these alone would open a way of so many steps. */
  | { readonly why: "cut"; readonly by: readonly { readonly cut: Cut; readonly hops: number }[] }
  /** Only lifting all of them would. */
  | { readonly why: "cuts" }
  /** Nothing leads there; this is as near as one comes, or null where nothing is reached at all. */
  | { readonly why: "unreachable"; readonly nearest: EntityId | null };

type Among = ReadonlySet<Relation> | undefined;

const lifted: Readonly<Record<Cut, (question: PathQuestion) => PathQuestion>> = {
  filter: (question) => question,
  sure: (question) => ({ ...question, sure: false }),
  via: (question) => ({ ...question, via: [] }),
  avoid: (question) => ({ ...question, avoid: [] }),
  hops: (question) => ({ ...question, maxHops: Number.MAX_SAFE_INTEGER }),
  along: (question) => ({ ...question, along: anyPredicate }),
  denied: (question) => ({ ...question, denied: true }),
};

const hopsOf = (path: NodePath | undefined): number =>
  path === undefined ? Number.POSITIVE_INFINITY : path.length - 1;

/** The length of the shortest path that a question allows between any of its ends. */
function shortest(index: GraphIndex, question: PathQuestion, among: Among): number {
  const net = pathNet(index, passableBy(question, among));
  const { avoid, accept } = restrictions(net, question);
  let least = Number.POSITIVE_INFINITY;
  for (const [start, end] of endPairs(index, question)) {
    const [from, to] = [net.numberOf.get(start) ?? -1, net.numberOf.get(end) ?? -1];
    const maxHops = Math.min(question.maxHops, accept === undefined ? net.nodes.length : hopLimits.most);
    const limits = { from, to, maxHops, avoid };
    const hops =
      accept === undefined
        ? net.search.distance(from, to, maxHops, avoid)
        : hopsOf(net.search.paths({ ...limits, most: 1, accept })[0]);
    least = Math.min(least, hops);
  }
  return least;
}

/** Says why a question that has no path has none. */
export function noPath(index: GraphIndex, question: PathQuestion, among?: ReadonlySet<Relation>): NoPath {
  for (const end of ["from", "to"] as const) {
    if (membersOf(index, question[end]).length === 0) return { why: "unknown", end };
  }
  if (endPairs(index, question).length === 0) return { why: "same" };
  const by = cuts
    .map((cut) => ({ cut, hops: shortest(index, lifted[cut](question), cut === "filter" ? undefined : among) }))
    .filter(({ hops }) => hops !== Number.POSITIVE_INFINITY);
  if (by.length > 0) return { why: "cut", by };
  const all = cuts.reduce((open, cut) => (cut === "denied" || cut === "along" ? open : lifted[cut](open)), question);
  if (shortest(index, all, undefined) !== Number.POSITIVE_INFINITY) return { why: "cuts" };
  return { why: "unreachable", nearest: nearestReached(index, question, among) };
}

/** Of what the start reaches, that which any fact, either way, brings nearest to the end. */
function nearestReached(index: GraphIndex, question: PathQuestion, among: Among): EntityId | null {
  const net = pathNet(index, passableBy(question, among));
  const starts = membersOf(index, question.from);
  const reached = net.nodes.filter((id) =>
    starts.some((start) => {
      const hops = net.search.distance(net.numberOf.get(start) ?? -1, net.numberOf.get(id) ?? -1, net.nodes.length);
      return hops > 0 && hops !== Number.POSITIVE_INFINITY;
    }),
  );
  const distances = distancesAround(index, membersOf(index, question.to));
  const ranked = reached
    .flatMap((id) => {
      const distance = distances.get(id);
      return distance === undefined || starts.includes(id) ? [] : [{ id, distance }];
    })
    .sort((a, b) => a.distance - b.distance);
  return ranked[0]?.id ?? null;
}

/** How many facts, of any kind and either way, lie between each entity and the nearest of some. */
function distancesAround(index: GraphIndex, centre: readonly EntityId[]): ReadonlyMap<EntityId, number> {
  const distances = new Map(centre.map((id) => [id, 0]));
  // A map hands out what is added to it while it is walked.
  for (const [id, distance] of distances) {
    for (const { subject, object } of index.relationsOf(id)) {
      for (const next of [subject, object]) if (!distances.has(next)) distances.set(next, distance + 1);
    }
  }
  return distances;
}
