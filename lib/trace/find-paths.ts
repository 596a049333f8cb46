import type { EntityId } from "@/graph/model/entity";
import type { GraphIndex } from "../graph-index";
import { type Path, pathAlong, type Steps } from "./path";
import type { PathNet } from "./path-net";
import { membersOf, type PathQuestion } from "./question";

/** More paths than this nobody reads, and no list need hold. */
const mostPaths = 20_000;

export interface Found {
  readonly paths: readonly Path[];
  /** There are more, longer ones. */
  readonly cut: boolean;
}

/** What a question asks of a net, as node numbers. */
export function restrictions(net: PathNet, { via, avoid }: Pick<PathQuestion, "via" | "avoid">) {
  const mask = new Uint8Array(net.nodes.length);
  for (const id of avoid) {
    const node = net.numberOf.get(id);
    if (node !== undefined) mask[node] = 1;
  }
  const passed = via.map((id) => net.numberOf.get(id) ?? -1);
  return {
    avoid: mask,
    ...(passed.length > 0 && { accept: (path: Int32Array) => passed.every((node) => path.includes(node)) }),
  };
}

/** Every pair of different ends. */
export const endPairs = (index: GraphIndex, { from, to }: Pick<PathQuestion, "from" | "to">) =>
  membersOf(index, from).flatMap((start) =>
    membersOf(index, to).flatMap((end): readonly (readonly [EntityId, EntityId])[] =>
      start === end ? [] : [[start, end]],
    ),
  );

/** All simple paths within the question's limits, pair by pair, shortest first. */
export function findPaths(net: PathNet, question: PathQuestion, stepOf: Steps): Found {
  const paths: Path[] = [];
  const limits = restrictions(net, question);
  for (const [start, end] of endPairs(net.index, question)) {
    const most = mostPaths - paths.length + 1;
    const found = net.search.paths({
      ...limits,
      from: net.numberOf.get(start) ?? -1,
      to: net.numberOf.get(end) ?? -1,
      maxHops: question.maxHops,
      most,
    });
    for (const nodes of found) {
      const path = pathAlong(net, nodes, stepOf);
      if (path !== null) paths.push(path);
    }
    if (paths.length > mostPaths) return { paths: paths.slice(0, mostPaths), cut: true };
  }
  return { paths, cut: false };
}
