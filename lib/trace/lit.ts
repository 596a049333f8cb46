import type { EntityId } from "@/graph/model/entity";
import type { Relation } from "@/graph/model/relation";
import type { GraphIndex } from "../graph-index";
import type { View } from "../view";
import { type Ask, emptyTrace, type Trace } from "./ask";
import { holdsOf } from "./holds";
import { type PathNet, pathNet } from "./path-net";
import { hopLimits, passableBy } from "./question";
import { reach } from "./reach";

/** So many of the listed paths are lit while none is chosen. */
const mostLit = 50;

type Asking = Pick<View, "ask">;

const chosen = ({ path, shown }: Trace): readonly string[] => [
  ...new Set([...(path === null ? [] : [path]), ...shown]),
];
const entitiesOf = (path: string): readonly EntityId[] => path.split(".");

/** The entities that a question names, or the paths that are chosen of its answer. */
function namedIn(ask: Ask | null): readonly EntityId[] {
  switch (ask?.kind) {
    case "paths":
      return chosen(ask.trace).flatMap(entitiesOf);
    case "act":
      return ask.treatments;
    case "around":
      return ask.of === null ? [] : [ask.of];
    default:
      return [];
  }
}

/** The entities that the map gives a box each because they are asked about. */
export const tracedEntities = (index: GraphIndex, { ask }: Asking): ReadonlySet<EntityId> =>
  new Set(namedIn(ask).filter((id) => index.entities.has(id)));

/** The entities that alone are drawn; null where the rest stays. */
export function soloEntities(index: GraphIndex, view: Asking): ReadonlySet<EntityId> | null {
  if (view.ask?.kind !== "paths" || !view.ask.trace.solo) return null;
  const traced = tracedEntities(index, view);
  return traced.size === 0 ? null : traced;
}

/** What of a question the drawing depends on: which paths are chosen, and whether they stand alone. */
export function drawnAsk(ask: Ask | null): Ask | null {
  if (ask?.kind !== "paths") return namedIn(ask).length === 0 ? null : ask;
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

const idsOf = (relations: readonly Relation[]): ReadonlySet<string> => new Set(relations.map(({ id }) => id));

/** What treatments act on; null where they act on nothing. */
function held(index: GraphIndex, treatments: readonly EntityId[]): Lit | null {
  const facts = idsOf(holdsOf(index, treatments).flatMap(({ relations }) => relations));
  return facts.size === 0 ? null : { facts, now: facts, chosen: true };
}

/** The shortest ways from an entity to all that it leads to, or from all that leads to it; its own stand out. */
function spread(index: GraphIndex, { of, direction }: Extract<Ask, { readonly kind: "around" }>): Lit | null {
  if (of === null || !index.entities.has(of)) return null;
  const net = netOf(index, emptyTrace);
  const reached = reach(net, [of], direction, hopLimits.most);
  const hops = new Map([[of, 0], ...reached.map(({ id, hops }): [EntityId, number] => [id, hops])]);
  const between = (near: EntityId, far: EntityId): readonly Relation[] =>
    direction === "down" ? net.between(near, far) : net.between(far, near);
  const steps = reached.flatMap((far) =>
    [...hops].filter(([, distance]) => distance === far.hops - 1).flatMap(([near]) => between(near, far.id)),
  );
  if (steps.length === 0) return null;
  return {
    facts: idsOf(steps),
    now: idsOf(steps.filter(({ subject, object }) => subject === of || object === of)),
    chosen: true,
  };
}

/** The facts of the paths that are chosen, or of those listed where none is; what treatments act on; what lies around. Null where nothing stands out. */
export function lit(index: GraphIndex, { ask }: Asking, listed: readonly string[]): Lit | null {
  if (ask?.kind === "act") return held(index, ask.treatments);
  if (ask?.kind === "around") return spread(index, ask);
  if (ask?.kind !== "paths") return null;
  const { trace } = ask;
  const own = chosen(trace);
  const paths = own.length === 0 ? listed.slice(0, mostLit) : own;
  if (paths.length === 0) return null;
  const facts = idsOf(paths.flatMap((path) => stepsOf(index, trace, path).flat()));
  const step =
    trace.path === null || trace.step === null ? undefined : stepsOf(index, trace, trace.path)[trace.step - 1];
  return { facts, now: step === undefined ? facts : idsOf(step), chosen: own.length > 0 };
}
