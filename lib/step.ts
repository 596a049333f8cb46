import type { EntityId } from "@/graph/model/entity";
import { centreOf } from "./layout/geometry";
import type { Box, Scene } from "./scene";

export const directions = ["up", "down", "left", "right"] as const;
export type Direction = (typeof directions)[number];

/** Where the keyboard stands first: the top of the first column. */
export const firstBox = ({ boxes }: Scene): EntityId | null =>
  [...boxes].sort((a, b) => a.x - b.x || a.y - b.y)[0]?.id ?? null;

const nearest = (boxes: readonly Box[], height: number): Box | undefined =>
  [...boxes].sort((a, b) => Math.abs(centreOf(a).y - height) - Math.abs(centreOf(b).y - height) || a.y - b.y)[0];

/** Up and down keep to the column; left and right follow a line that is drawn, or else cross to the next column. */
export function step(scene: Scene, from: EntityId, direction: Direction): EntityId {
  const here = scene.boxes.find(({ id }) => id === from);
  if (here === undefined) return firstBox(scene) ?? from;
  const y = centreOf(here).y;
  if (direction === "up" || direction === "down") {
    const column = scene.boxes.filter((box) => box.x === here.x).sort((a, b) => a.y - b.y);
    return column[column.indexOf(here) + (direction === "up" ? -1 : 1)]?.id ?? from;
  }
  const isAhead = (box: Box): boolean => (direction === "left" ? box.x < here.x : box.x > here.x);
  const linked = new Set(
    scene.edges.filter((line) => line.from === from || line.to === from).flatMap((line) => [line.from, line.to]),
  );
  const ahead = scene.boxes.filter(isAhead);
  const along = ahead.filter(({ id }) => linked.has(id));
  const candidates = along.length > 0 ? along : ahead;
  const gap = Math.min(...candidates.map((box) => Math.abs(box.x - here.x)));
  return (
    nearest(
      candidates.filter((box) => Math.abs(box.x - here.x) === gap),
      y,
    )?.id ?? from
  );
}
