import type { EntityId } from "@/graph/model/entity";
import type { Relation } from "@/graph/model/relation";
import type { GraphIndex } from "../graph-index";
import { type Action, actionOf } from "./action";
import { type Destination, destinations } from "./destinations";
import { type Matrix, matrix } from "./matrix";
import type { MatrixId } from "./matrix-kinds";
import type { NoPath } from "./no-path";
import { pathNet } from "./path-net";
import { type PathQuestion, passableBy } from "./question";
import { type PathType, pathTypeOf, type RankedPath, tracer } from "./trace";

/** What can be asked of the graph; every question has an answer. `among` are the facts that a filter lets through. */
export type TraceRequest = { readonly among: readonly string[] | null } & (
  | {
      readonly ask: "paths";
      readonly question: PathQuestion;
      readonly kind: string | null;
      /** Paths to send even if they stand farther down. */
      readonly keep: readonly string[];
      readonly most: number;
    }
  | { readonly ask: "destinations"; readonly question: Omit<PathQuestion, "to" | "rank"> }
  | { readonly ask: "matrix"; readonly id: MatrixId }
  | { readonly ask: "action"; readonly treatments: readonly EntityId[] }
);

/** As much of an answer as a person reads. */
export type PathsReply =
  | {
      readonly state: "found";
      readonly total: number;
      readonly cut: boolean;
      readonly types: readonly PathType[];
      /** How many there are of the kind asked for. */
      readonly ofKind: number;
      /** So many of the paths are listed; behind them come those that are kept. */
      readonly listed: number;
      readonly paths: readonly RankedPath[];
    }
  | { readonly state: "none"; readonly reason: NoPath };

export type TraceReply =
  | { readonly ask: "paths"; readonly reply: PathsReply }
  | { readonly ask: "destinations"; readonly reply: readonly Destination[] }
  | { readonly ask: "matrix"; readonly reply: Matrix }
  | { readonly ask: "action"; readonly reply: Action };

/** Answers requests about one graph: what a worker does, and what a test can do without one. */
export function responder(index: GraphIndex): (request: TraceRequest) => TraceReply {
  const trace = tracer(index);
  const amongOf = rememberedFacts(index);
  return (request) => {
    const among = amongOf(request.among);
    switch (request.ask) {
      case "paths": {
        const answer = trace.answer(request.question, among);
        if (answer.state === "none") return { ask: "paths", reply: answer };
        const { kind, keep, most } = request;
        const own = kind === null ? answer.paths : answer.paths.filter((path) => pathTypeOf(index, path) === kind);
        const kept = answer.paths.filter(({ id }) => keep.includes(id));
        const first = own.slice(0, most);
        const { state, types, cut } = answer;
        return {
          ask: "paths",
          reply: {
            state,
            types,
            cut,
            total: answer.paths.length,
            ofKind: own.length,
            listed: first.length,
            paths: [...new Set([...first, ...kept])],
          },
        };
      }
      case "destinations":
        return {
          ask: "destinations",
          reply: destinations(pathNet(index, passableBy(request.question, among)), request.question),
        };
      case "matrix":
        return { ask: "matrix", reply: matrix(index, request.id, among) };
      case "action":
        return { ask: "action", reply: actionOf(index, request.treatments, among) };
    }
  };
}

/** The same facts as the same set, so that what was worked out for it is found again. */
function rememberedFacts(index: GraphIndex): (ids: readonly string[] | null) => ReadonlySet<Relation> | undefined {
  let last: { readonly key: string; readonly facts: ReadonlySet<Relation> } | null = null;
  return (ids) => {
    if (ids === null) return undefined;
    const key = ids.join(" ");
    if (last?.key !== key) last = { key, facts: new Set(ids.flatMap((id) => index.relations.get(id) ?? [])) };
    return last.facts;
  };
}
