import type { EntityId } from "@/graph/model/entity";
import type { Relation } from "@/graph/model/relation";
import type { GraphIndex } from "../graph-index";
import type { View } from "../view";
import { type Ask, emptyTrace, type Trace } from "./ask";
import { type PathNet, pathNet } from "./path-net";
import { passableBy } from "./question";

/** So many of the listed paths are lit while none is chosen. */
export const mostLit = 50;

type Asking = Pick<View, "ask">;

const chosen = ({ path, shown }: Trace): readonly string[] => [
  ...new Set([...(path === null ? [] : [path]), ...shown]),
];
const entitiesOf = (path: string): readonly EntityId[] => path.split(".");

/** The entities of the paths that a view names, so that the map gives each a box. */
export function tracedEntities(index: GraphIndex, { ask }: Asking): ReadonlySet<EntityId> {
  if (ask?.kind !== "paths") return new Set();
  return new Set(chosen(ask.trace).flatMap((id) => entitiesOf(id).filter((entity) => index.entities.has(entity))));
}

/** The entities that alone are drawn; null where the rest stays. */
export function soloEntities(index: GraphIndex, view: Asking): ReadonlySet<EntityId> | null {
  if (view.ask?.kind !== "paths" || !view.ask.trace.solo) return null;
  const traced = tracedEntities(index, view);
  return traced.size === 0 ? null : traced;
}

/** What of a question the drawing depends on: which paths are chosen, and whether they stand alone. */
export function drawnAsk(ask: Ask | null): Ask | null {
  if (ask?.kind !== "paths") return null;
  const shown = [...chosen(ask.trace)].sort();
  if (shown.length === 0) return null;
  const { solo, along, sure, denied } = ask.trace;
  // Which facts make up a step matters where nothing else is drawn.
  return { kind: "paths", trace: { ...emptyTrace, shown, ...(solo && { solo, along, sure, denied }) } };
}

/** What stands out on the map and in the article. */
export interface Lit {
  readonly facts: ReadonlySet<string>;
  /** Those of the step that is stood on; all where none is. */
  readonly now: ReadonlySet<string>;
  /** One path is read, or some are chosen, so that their names may be written. */
  readonly chosen: boolean;
}

const nets = new WeakMap<GraphIndex, { readonly key: string; readonly net: PathNet }>();

/** The net of a trace, kept until another is asked for. */
function netOf(index: GraphIndex, trace: Trace): PathNet {
  const key = JSON.stringify([trace.along, trace.sure, trace.denied]);
  const known = nets.get(index);
  if (known?.key === key) return known.net;
  const net = pathNet(index, passableBy(trace));
  nets.set(index, { key, net });
  return net;
}

/** The facts of a path, step by step; a step that is not there has none. */
function stepsOf(index: GraphIndex, trace: Trace, path: string): readonly (readonly Relation[])[] {
  const entities = entitiesOf(path);
  const net = netOf(index, trace);
  return entities.slice(1).map((to, i) => net.between(entities[i] ?? "", to));
}

/** The facts of the paths that are chosen, or of those listed where none is; null where nothing is asked. */
export function lit(index: GraphIndex, { ask }: Asking, listed: readonly string[]): Lit | null {
  if (ask?.kind !== "paths") return null;
  const { trace } = ask;
  const own = chosen(trace);
  const paths = own.length === 0 ? listed.slice(0, mostLit) : own;
  if (paths.length === 0) return null;
  const idsOf = (relations: readonly Relation[]): ReadonlySet<string> => new Set(relations.map(({ id }) => id));
  const facts = idsOf(paths.flatMap((path) => stepsOf(index, trace, path).flat()));
  const step =
    trace.path === null || trace.step === null ? undefined : stepsOf(index, trace, trace.path)[trace.step - 1];
  return { facts, now: step === undefined ? facts : idsOf(step), chosen: own.length > 0 };
}
