import type { GraphIndex } from "../graph-index";
import type { View } from "../view";
import { isNarrowed, visibleRelations } from "../visible";
import { isOpen, questionOf } from "./ask";
import { pathTypeOf, tracer } from "./trace";

/** So many are looked at before any is chosen. */
const most = 100;

/** Ids of the paths that answer a view's question, in its order: what is lit while none of them is chosen. */
export function listedPaths(index: GraphIndex, view: Pick<View, "ask" | "filter" | "lens">): readonly string[] {
  if (view.ask?.kind !== "paths") return [];
  const { trace } = view.ask;
  const question = questionOf(trace);
  if (question === null || !isOpen(trace)) return [];
  const answer = tracer(index).answer(question, isNarrowed(view) ? new Set(visibleRelations(index, view)) : undefined);
  if (answer.state === "none") return [];
  const own = answer.paths.filter((path) => trace.kind === null || pathTypeOf(index, path) === trace.kind);
  return own.slice(0, most).map(({ id }) => id);
}
