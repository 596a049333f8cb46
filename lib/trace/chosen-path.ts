import type { GraphIndex } from "../graph-index";
import type { Trace } from "./ask";
import { type Path, pathAlong, stepBetween } from "./path";
import { pathNet } from "./path-net";
import { passableBy } from "./question";

/** The path that a link names by its entities; null where the article does not join two that follow each other. */
export function chosenPath(index: GraphIndex, trace: Trace, id: string): Path | null {
  const net = pathNet(index, passableBy(trace));
  const nodes = id.split(".").map((entity) => net.numberOf.get(entity) ?? -1);
  return pathAlong(net, nodes, (from, to) => stepBetween(net, net.nodes[from] ?? "", net.nodes[to] ?? ""));
}
