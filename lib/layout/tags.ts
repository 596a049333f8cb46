import type { Point, Rectangle } from "./geometry";
import { overlap } from "./geometry";
import { alongSpline, walkSpline } from "./spline";

/** A line that wants a tag of this size somewhere on it. */
export interface Tagged {
  readonly route: readonly Point[];
  readonly width: number;
  readonly height: number;
  /** Near which share of the line it is wanted; in its middle if nothing is said. */
  readonly at?: number;
}

/** How far tags keep from boxes and each other, if nothing else is asked for. */
const usualClearance = 3;
/** How much nearer to the middle of its line a tag must stand to lie on one more line of another. */
const crowding = 0.06;
const cellSide = 10;

const grown = ({ x, y, width, height }: Rectangle, by: number): Rectangle => ({
  x: x - by,
  y: y - by,
  width: width + 2 * by,
  height: height + 2 * by,
});

const around = ({ x, y }: Point, { width, height }: Tagged): Rectangle => ({
  x: x - width / 2,
  y: y - height / 2,
  width,
  height,
});

/** More cells than a drawing has in a row. */
const rowLength = 65536;
const cellOf = (x: number, y: number): number => Math.floor(x / cellSide) * rowLength + Math.floor(y / cellSide);

/** How many lines run through each cell of a grid over the drawing. */
function traffic(routes: readonly (readonly Point[])[]): ReadonlyMap<number, number> {
  const counts = new Map<number, number>();
  const lastLine = new Map<number, number>();
  for (const [line, route] of routes.entries())
    walkSpline(route, (x, y) => {
      const cell = cellOf(x, y);
      if (lastLine.get(cell) === line) return;
      lastLine.set(cell, line);
      counts.set(cell, (counts.get(cell) ?? 0) + 1);
    });
  return counts;
}

const stride = 8;

/** Places along a line, none far from the next. */
function finely(way: readonly Point[]): readonly Point[] {
  const points: Point[] = [];
  for (let at = 0; at < way.length; at += 1) {
    const [point, next] = [way[at] as Point, way[at + 1] ?? (way[at] as Point)];
    const [dx, dy] = [next.x - point.x, next.y - point.y];
    const parts = Math.max(1, Math.ceil(Math.hypot(dx, dy) / stride));
    for (let part = 0; part < parts; part += 1)
      points.push({ x: point.x + (dx * part) / parts, y: point.y + (dy * part) / parts });
  }
  return points;
}

/** Where each tag stands: on its own line, off all boxes and other tags, near where it is wanted, where few others run. */
export function tagPlaces(
  wanted: readonly Tagged[],
  boxes: readonly Rectangle[],
  others: readonly (readonly Point[])[] = [],
  clearance = usualClearance,
): readonly (Rectangle | null)[] {
  const busy = traffic([...wanted.map(({ route }) => route), ...others]);
  const taken = boxes.map((box) => grown(box, clearance));
  return wanted.map((tagged) => {
    const way = finely(alongSpline(tagged.route));
    const costs = way.map(
      (point, at) =>
        Math.abs(at / Math.max(1, way.length - 1) - (tagged.at ?? 0.5)) +
        crowding * (busy.get(cellOf(point.x, point.y)) ?? 0),
    );
    const ranked = [...costs.keys()].sort((a, b) => (costs[a] as number) - (costs[b] as number));
    for (const at of ranked) {
      const place = around(way[at] as Point, tagged);
      if (taken.some((one) => overlap(one, place))) continue;
      taken.push(grown(place, clearance));
      return place;
    }
    return null;
  });
}
