import type { EntityId, EntityType } from "@/graph/model/entity";
import { restrictions } from "./find-paths";
import type { PathNet } from "./path-net";
import { type End, membersOf, type PathQuestion } from "./question";

/** Where one can get to. */
export interface Destination {
  readonly end: End;
  /** How many paths lead there, and how many steps the shortest has. */
  readonly paths: number;
  readonly hops: number;
}

/** More paths than this are "many". */
const mostCounted = 999;

type Open = Omit<PathQuestion, "to" | "rank">;

/**
 * What the question's start reaches within its limits: whole types in the order of the story, then entities by name.
 * Counts stop at a thousand.
 */
export function destinations(net: PathNet, question: Open): readonly Destination[] {
  const { index, search, numberOf } = net;
  const limits = restrictions(net, question);
  const starts = membersOf(index, question.from);
  const reached: { readonly id: EntityId; readonly type: EntityType; readonly paths: number; readonly hops: number }[] =
    [];
  for (const { id, type } of index.graph.entities) {
    let paths = 0;
    let hops = Number.POSITIVE_INFINITY;
    for (const start of starts) {
      if (start === id) continue;
      const [from, to] = [numberOf.get(start) ?? -1, numberOf.get(id) ?? -1];
      const most = mostCounted + 1 - paths;
      const found = search.paths({ ...limits, from, to, most, maxHops: question.maxHops });
      paths += found.length;
      hops = Math.min(hops, (found[0]?.length ?? hops + 1) - 1);
      if (paths > mostCounted) break;
    }
    if (paths > 0) reached.push({ id, type, paths, hops });
  }
  const types = [...new Set(reached.map(({ type }) => type))].map((type): Destination => {
    const own = reached.filter((one) => one.type === type);
    return {
      end: { kind: "type", type },
      paths: own.reduce((sum, { paths }) => sum + paths, 0),
      hops: Math.min(...own.map(({ hops }) => hops)),
    };
  });
  return [
    ...types,
    ...reached.map(({ id, paths, hops }): Destination => ({ end: { kind: "entity", id }, paths, hops })),
  ];
}
