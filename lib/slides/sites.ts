import { centreOf, type Point } from "../layout/geometry";
import type { Box, Edge } from "../scene";

/** Where lines can be glued to a rounded rectangle of the format: the middles of its sides, in this order. */
const middles = ["top", "left", "bottom", "right"] as const;

/** A place on a box's side that lines are glued to; the first four are those that every rectangle has. */
export interface Site extends Point {
  readonly side: (typeof middles)[number];
}

const near = 0.75;
const isAt = (a: Point, b: Point): boolean => Math.abs(a.x - b.x) <= near && Math.abs(a.y - b.y) <= near;

function middlesOf(box: Box): readonly Site[] {
  const { x, y } = centreOf(box);
  return [
    { side: "top", x, y: box.y },
    { side: "left", x: box.x, y },
    { side: "bottom", x, y: box.y + box.height },
    { side: "right", x: box.x + box.width, y },
  ];
}

/** The side that a point on the rim belongs to. */
function sideAt(box: Box, { x, y }: Point): Site["side"] {
  const gaps = { top: y - box.y, left: x - box.x, bottom: box.y + box.height - y, right: box.x + box.width - x };
  return middles.reduce((best, side) => (Math.abs(gaps[side]) < Math.abs(gaps[best]) ? side : best));
}

/** The sites of every box: the middles of its sides, then wherever else a line docks on it. */
export function sitesOf(boxes: readonly Box[], edges: readonly Edge[]): ReadonlyMap<string, readonly Site[]> {
  const sites = new Map(boxes.map((box) => [box.id, [...middlesOf(box)]]));
  const known = new Map(boxes.map((box) => [box.id, box]));
  for (const { from, to, route } of edges)
    for (const [id, point] of [
      [from, route[0]],
      [to, route.at(-1)],
    ] as const) {
      const [own, box] = [sites.get(id), known.get(id)];
      if (own === undefined || box === undefined || point === undefined) continue;
      if (!own.some((site) => isAt(site, point))) own.push({ side: sideAt(box, point), x: point.x, y: point.y });
    }
  return sites;
}

/** Which of a box's sites a line docks on. */
export const siteAt = (sites: readonly Site[], point: Point): number =>
  Math.max(
    0,
    sites.findIndex((site) => isAt(site, point)),
  );
