import type { Scene } from "./scene";
import type { Selection } from "./view";

/** How strongly something is drawn; `hidden` is not drawn at all. */
export const emphases = ["rest", "focus", "near", "faded", "hidden"] as const;
export type Emphasis = (typeof emphases)[number];

const none: ReadonlySet<string> = new Set();

/** Whether the scene shows what is looked at, or some of the facts that rest on it. */
export const isDrawn = (scene: Scene, { kind, id }: Selection, resting = none): boolean =>
  kind === "entity"
    ? scene.boxes.some((box) => box.id === id)
    : scene.edges.some((edge) => edge.id === id || resting.has(edge.id));

/** The emphasis of every box and edge, by id, where `focus` is looked at: a sentence lights the facts `resting` on it. */
export function emphasis(scene: Scene, focus: Selection | null, resting = none): ReadonlyMap<string, Emphasis> {
  const result = new Map<string, Emphasis>();
  const isLit = (edge: Scene["edges"][number]): boolean =>
    focus !== null &&
    (resting.has(edge.id) ||
      (focus.kind === "relation" ? edge.id === focus.id : edge.from === focus.id || edge.to === focus.id));
  const isOfEdges = focus !== null && focus.kind !== "entity";
  const lit = scene.edges.filter(isLit);
  const known = focus !== null && isDrawn(scene, focus, resting);
  const near = new Set(lit.flatMap(({ from, to }) => [from, to]));
  for (const { id } of scene.boxes) {
    if (!known) result.set(id, "rest");
    else if (focus.id === id || (isOfEdges && near.has(id))) result.set(id, "focus");
    else result.set(id, near.has(id) ? "near" : "faded");
  }
  for (const edge of scene.edges) {
    if (lit.includes(edge)) result.set(edge.id, isOfEdges ? "focus" : "near");
    else if (edge.quiet) result.set(edge.id, "hidden");
    else result.set(edge.id, known ? "faded" : "rest");
  }
  return result;
}
