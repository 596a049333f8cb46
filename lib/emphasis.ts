import type { Scene } from "./scene";
import type { Selection } from "./view";

/** How strongly something is drawn; `hidden` is not drawn at all. */
export const emphases = ["rest", "focus", "near", "faded", "hidden"] as const;
export type Emphasis = (typeof emphases)[number];

/** Whether the scene shows what is looked at. */
export const isDrawn = (scene: Scene, { kind, id }: Selection): boolean =>
  (kind === "entity" ? scene.boxes : scene.edges).some((drawn) => drawn.id === id);

/** The emphasis of every box and edge, by id, where `focus` is looked at. */
export function emphasis(scene: Scene, focus: Selection | null): ReadonlyMap<string, Emphasis> {
  const result = new Map<string, Emphasis>();
  const isLit = (edge: Scene["edges"][number]): boolean =>
    focus !== null &&
    (focus.kind === "relation" ? edge.id === focus.id : edge.from === focus.id || edge.to === focus.id);
  const lit = scene.edges.filter(isLit);
  const known = focus !== null && isDrawn(scene, focus);
  const near = new Set(lit.flatMap(({ from, to }) => [from, to]));
  for (const { id } of scene.boxes) {
    if (!known) result.set(id, "rest");
    else if (focus.id === id || (focus.kind === "relation" && near.has(id))) result.set(id, "focus");
    else result.set(id, near.has(id) ? "near" : "faded");
  }
  for (const edge of scene.edges) {
    if (lit.includes(edge)) result.set(edge.id, focus?.kind === "relation" ? "focus" : "near");
    else if (edge.quiet) result.set(edge.id, "hidden");
    else result.set(edge.id, known ? "faded" : "rest");
  }
  return result;
}
