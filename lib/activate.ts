import type { Box, Scene } from "./scene";
import type { Selection, View } from "./view";

const toggled = (open: readonly string[], id: string): readonly string[] =>
  open.includes(id) ? open.filter((one) => one !== id) : [...open, id].sort();

/** Closing what is read closes its neighbourhood too. */
export const closing: Partial<View> = { selection: null, hops: 0 };

/** A line that stands for many facts: opens the groups at its ends, and shows the entity at the other. */
function unfold(boxes: readonly Box[], open: readonly string[]): Partial<View> {
  const groups = boxes.filter(({ group }) => group !== null).map(({ id }) => id);
  const single = boxes.find(({ group }) => group === null);
  const change = { open: [...new Set([...open, ...groups])].sort() };
  return single === undefined ? change : { ...change, selection: { kind: "entity", id: single.id } };
}

/** What choosing something on the map does to the view. */
export function activate(scene: Scene, view: View, chosen: Selection | null): Partial<View> {
  if (chosen === null) return closing;
  const box = scene.boxes.find(({ id }) => id === chosen.id);
  if (box !== undefined && box.group !== null) return { open: toggled(view.open, box.id) };
  const edge = scene.edges.find(({ id }) => id === chosen.id);
  if (edge === undefined || edge.relations.length < 2) return { selection: chosen };
  return unfold(
    scene.boxes.filter(({ id }) => id === edge.from || id === edge.to),
    view.open,
  );
}

/** Shows what lies within so many steps of an entity; a group is opened instead. */
export function focusOn(scene: Scene, view: View, id: string, hops: View["hops"]): Partial<View> {
  const box = scene.boxes.find((one) => one.id === id);
  if (box === undefined || box.group !== null) return activate(scene, view, { kind: "entity", id });
  return { selection: { kind: "entity", id }, hops };
}
