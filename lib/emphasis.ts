import type { Edge, Scene } from "./scene";
import type { Selection } from "./view";

/** How strongly something is drawn; `hidden` is not drawn at all. */
export const emphases = ["rest", "focus", "near", "faded", "hidden"] as const;
export type Emphasis = (typeof emphases)[number];

const none: ReadonlySet<string> = new Set();

/** Whether a line is the one that is looked at, or holds it. */
const isOf = (edge: Edge, id: string): boolean => edge.id === id || edge.relations.includes(id);

/** Whether a line shows one of these facts. */
const rests = (edge: Edge, resting: ReadonlySet<string>): boolean => edge.relations.some((id) => resting.has(id));

/** Whether the scene shows what is looked at, or some of the facts that rest on it. */
export const isDrawn = (scene: Scene, { kind, id }: Selection, resting = none): boolean =>
  kind === "entity"
    ? scene.boxes.some((box) => box.id === id)
    : scene.edges.some((edge) => isOf(edge, id) || rests(edge, resting));

/** More lines than this at once are lit like those of an entity, and not each like the one that is read. */
const fewAtOnce = 8;

/** The emphasis of every box and edge, by id, where `focus` is looked at: a sentence or a work lights the facts `resting` on it. */
export function emphasis(scene: Scene, focus: Selection | null, resting = none): ReadonlyMap<string, Emphasis> {
  const result = new Map<string, Emphasis>();
  const isOfEdges = focus !== null && focus.kind !== "entity";
  const known = focus !== null && isDrawn(scene, focus, resting);
  const isLit = (edge: Edge): boolean =>
    known &&
    (rests(edge, resting) ||
      (focus.kind === "entity" ? edge.from === focus.id || edge.to === focus.id : isOf(edge, focus.id)));
  const lit = new Set(scene.edges.filter(isLit));
  const isOne = isOfEdges && lit.size <= fewAtOnce;
  const near = new Set([...lit].flatMap(({ from, to }) => [from, to]));
  for (const { id } of scene.boxes) {
    if (!known) result.set(id, "rest");
    else if (focus.id === id || (isOne && near.has(id))) result.set(id, "focus");
    else result.set(id, near.has(id) ? "near" : "faded");
  }
  for (const edge of scene.edges) {
    if (lit.has(edge)) result.set(edge.id, isOne ? "focus" : "near");
    else if (edge.quiet) result.set(edge.id, "hidden");
    else result.set(edge.id, known ? "faded" : "rest");
  }
  return result;
}
