import { centreOf, type Point } from "./layout/geometry";
import type { Box, Edge, Scene } from "./scene";

export const directions = ["up", "down", "left", "right"] as const;
export type Direction = (typeof directions)[number];

/** Where a step leads, and along which line, if along one. */
export interface Step {
  readonly to: string;
  readonly along: Edge | null;
}

/** Along the story, and across it. */
const placeOf = (scene: Scene, box: Box): Point => {
  const { x, y } = centreOf(box);
  return scene.flow === "columns" ? { x, y } : { x: y, y: x };
};

/** Where the keyboard stands first: the top of the first column. */
export const firstBox = ({ boxes }: Scene): string | null =>
  [...boxes].sort((a, b) => a.strip - b.strip || a.y - b.y || a.x - b.x)[0]?.id ?? null;

/** The same step in a drawing in columns. */
const inColumns: Readonly<Record<Scene["flow"], Readonly<Record<Direction, Direction>>>> = {
  columns: { up: "up", down: "down", left: "left", right: "right" },
  rows: { up: "left", down: "right", left: "up", right: "down" },
};

function alongStrip(scene: Scene, here: Box, forth: boolean): Step {
  const own = scene.boxes
    .filter(({ strip }) => strip === here.strip)
    .sort((a, b) => placeOf(scene, a).y - placeOf(scene, b).y);
  return { to: own[own.indexOf(here) + (forth ? 1 : -1)]?.id ?? here.id, along: null };
}

/** The nearest strip ahead that a line leads to, or else the next; in it the box nearest in height. */
function acrossStrips(scene: Scene, here: Box, forth: boolean): Step {
  const lines = new Map<string, Edge>();
  for (const edge of scene.edges)
    if (edge.from === here.id || edge.to === here.id) {
      const other = edge.from === here.id ? edge.to : edge.from;
      if (!lines.has(other)) lines.set(other, edge);
    }
  const ahead = scene.boxes.filter(({ strip }) => (forth ? strip > here.strip : strip < here.strip));
  const linked = ahead.filter(({ id }) => lines.has(id));
  const candidates = linked.length > 0 ? linked : ahead;
  const height = placeOf(scene, here).y;
  const off = (box: Box): number => Math.abs(placeOf(scene, box).y - height);
  const [best] = [...candidates].sort(
    (a, b) => Math.abs(a.strip - here.strip) - Math.abs(b.strip - here.strip) || off(a) - off(b),
  );
  return best === undefined ? { to: here.id, along: null } : { to: best.id, along: lines.get(best.id) ?? null };
}

/** Up and down keep to the column; left and right follow a line that is drawn, or else cross to the next column. In rows, turned. */
export function step(scene: Scene, from: string, direction: Direction): Step {
  const here = scene.boxes.find(({ id }) => id === from);
  if (here === undefined) return { to: firstBox(scene) ?? from, along: null };
  const turned = inColumns[scene.flow][direction];
  const forth = turned === "down" || turned === "right";
  return turned === "up" || turned === "down" ? alongStrip(scene, here, forth) : acrossStrips(scene, here, forth);
}
