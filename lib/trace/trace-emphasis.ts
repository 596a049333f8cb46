import type { Emphasis } from "../emphasis";
import type { Edge, Scene } from "../scene";
import type { Lit } from "./lit";

const holds = (edge: Edge, facts: ReadonlySet<string>): boolean => edge.relations.some((id) => facts.has(id));

/** The emphasis of every box and line while paths stand out: the step that is stood on, the rest of them, everything else. */
export function traceEmphasis({ boxes, edges }: Scene, { facts, now, chosen }: Lit): ReadonlyMap<string, Emphasis> {
  const result = new Map<string, Emphasis>();
  const lit = edges.filter((edge) => holds(edge, facts));
  const current = lit.filter((edge) => chosen && holds(edge, now));
  const endsOf = (some: readonly Edge[]): ReadonlySet<string> => new Set(some.flatMap(({ from, to }) => [from, to]));
  const [near, focus] = [endsOf(lit), endsOf(current)];
  for (const { id } of boxes) result.set(id, focus.has(id) ? "focus" : near.has(id) ? "near" : "faded");
  for (const edge of edges) result.set(edge.id, edge.quiet ? "hidden" : "faded");
  for (const { id } of lit) result.set(id, "near");
  for (const { id } of current) result.set(id, "focus");
  return result;
}
