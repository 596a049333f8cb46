import type { EntityId } from "@/graph/model/entity";
import type { GraphIndex } from "../graph-index";
import type { View } from "../view";
import type { Trace } from "./ask";

/** So many of the listed paths are lit while none is chosen. */
export const mostLit = 50;

const chosen = ({ path, shown }: Trace): readonly string[] => [
  ...new Set([...(path === null ? [] : [path]), ...shown]),
];

/** The entities of the paths that a view names, so that the map gives each a box. */
export function tracedEntities(index: GraphIndex, { ask }: Pick<View, "ask">): ReadonlySet<EntityId> {
  if (ask?.kind !== "paths") return new Set();
  return new Set(chosen(ask.trace).flatMap((id) => id.split(".").filter((entity) => index.entities.has(entity))));
}

/** The entities that alone are drawn; null where the rest stays. */
export function soloEntities(index: GraphIndex, view: Pick<View, "ask">): ReadonlySet<EntityId> | null {
  if (view.ask?.kind !== "paths" || !view.ask.trace.solo) return null;
  const traced = tracedEntities(index, view);
  return traced.size === 0 ? null : traced;
}

/** What of an answer stands out on the map. */
export interface Lit {
  readonly facts: ReadonlySet<string>;
  /** Those of the step that is stood on; the same as `facts` where none is. */
  readonly now: ReadonlySet<string>;
}

interface Stepped {
  readonly id: string;
  readonly steps: readonly { readonly relations: readonly { readonly id: string }[] }[];
}

/** The facts of the paths that are chosen, or of those listed where none is. */
export function lit(trace: Trace, listed: readonly Stepped[]): Lit {
  const ids = chosen(trace);
  const paths = ids.length === 0 ? listed.slice(0, mostLit) : listed.filter(({ id }) => ids.includes(id));
  const factsOf = (some: readonly Stepped["steps"][number][]): ReadonlySet<string> =>
    new Set(some.flatMap(({ relations }) => relations.map(({ id }) => id)));
  const facts = factsOf(paths.flatMap(({ steps }) => steps));
  const read = paths.find(({ id }) => id === trace.path);
  const step = trace.step === null ? undefined : read?.steps[trace.step - 1];
  return { facts, now: step === undefined ? facts : factsOf([step]) };
}
