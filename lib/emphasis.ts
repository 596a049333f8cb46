import type { Edge, Scene } from "./scene";
import type { Selection } from "./view";

/** How strongly something is drawn; `hidden` is not drawn at all. */
export const emphases = ["rest", "focus", "near", "faded", "hidden"] as const;
export type Emphasis = (typeof emphases)[number];

/** Whether a line is the one that is looked at, or holds it. */
const isOf = (edge: Edge, id: string): boolean => edge.id === id || edge.relations.includes(id);

/** Whether the scene shows what is looked at. */
export function isDrawn({ boxes, edges }: Scene, { kind, id }: Selection): boolean {
  if (kind === "entity") return boxes.some((box) => box.id === id);
  return kind === "relation" && edges.some((edge) => isOf(edge, id));
}

/** The emphasis of every box and edge, by id, where `focus` is looked at. */
export function emphasis(scene: Scene, focus: Selection | null): ReadonlyMap<string, Emphasis> {
  const result = new Map<string, Emphasis>();
  const known = focus !== null && isDrawn(scene, focus);
  const isLit = (edge: Edge): boolean =>
    known && (focus.kind === "relation" ? isOf(edge, focus.id) : edge.from === focus.id || edge.to === focus.id);
  const lit = new Set(scene.edges.filter(isLit));
  const near = new Set([...lit].flatMap(({ from, to }) => [from, to]));
  for (const { id } of scene.boxes) {
    if (!known) result.set(id, "rest");
    else if (focus.id === id || (focus.kind === "relation" && near.has(id))) result.set(id, "focus");
    else result.set(id, near.has(id) ? "near" : "faded");
  }
  for (const edge of scene.edges) {
    if (lit.has(edge)) result.set(edge.id, focus?.kind === "relation" ? "focus" : "near");
    else if (edge.quiet) result.set(edge.id, "hidden");
    else result.set(edge.id, known ? "faded" : "rest");
  }
  return result;
}
