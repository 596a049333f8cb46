import { drawnView } from "./drawn";
import { type Emphasis, emphasis } from "./emphasis";
import type { GraphIndex } from "./graph-index";
import { finish, type InTurns } from "./in-turns";
import type { Frame } from "./layout/placement";
import { restingOn } from "./rests-on";
import { type Scene, sceneInTurns } from "./scene";
import { type Lit, lit, soloEntities } from "./trace/lit";
import { traceEmphasis } from "./trace/trace-emphasis";
import type { View } from "./view";
import { writeView } from "./view-url";
import { visibleRelations } from "./visible";

/** The last scene of a graph: who asks again gets the same. */
const last = new WeakMap<GraphIndex, { readonly key: string; readonly scene: Scene }>();

/** The scene of a view: what every surface draws, the map as well as the files. */
export function* viewSceneInTurns(index: GraphIndex, view: View, frame: Frame): InTurns<Scene> {
  const shown = drawnView(index, view);
  const key = `${frame.width} ${frame.height} ${writeView(shown)}`;
  const before = last.get(index);
  if (before?.key === key) return before.scene;
  const scene = yield* built(index, shown, frame);
  last.set(index, { key, scene });
  return scene;
}

/** The same, at once. */
export const viewScene = (index: GraphIndex, view: View, frame: Frame): Scene =>
  finish(viewSceneInTurns(index, view, frame));

function built(index: GraphIndex, shown: View, frame: Frame): InTurns<Scene> {
  const visible = visibleRelations(index, shown);
  const alone = soloEntities(index, shown) === null ? null : lit(index, shown, []);
  return sceneInTurns(index, shown, frame, alone === null ? visible : visible.filter(({ id }) => alone.facts.has(id)));
}

/** How strongly each part of it is drawn: what is selected stands out, else what is traced. */
export function viewEmphasis(
  index: GraphIndex,
  drawing: Scene,
  { selection }: Pick<View, "selection">,
  traced: Lit | null,
): ReadonlyMap<string, Emphasis> {
  if (selection === null && traced !== null) return traceEmphasis(drawing, traced);
  return emphasis(drawing, selection, restingOn(index, selection));
}
