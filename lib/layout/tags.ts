import type { InTurns } from "../in-turns";
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
/** So many tags find their places before others have a turn. */
const inOneTurn = 20;

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

/** Room for a drawing of 2,560 by 5,120; what is larger shares cells, which may cost a tag a better place, and no more. */
const rows = 512;
const cells = 256 * rows;
const cellOf = (x: number, y: number): number =>
  (Math.floor(x / cellSide) * rows + Math.floor(y / cellSide)) & (cells - 1);

/** How many lines run through each cell of a grid over the drawing. */
function trafficOf(routes: readonly (readonly Point[])[]): Uint16Array {
  const counts = new Uint16Array(cells);
  const lastLine = new Uint16Array(cells);
  for (const [line, route] of routes.entries())
    walkSpline(route, (x, y) => {
      const cell = cellOf(x, y);
      if (lastLine[cell] === line + 1) return;
      lastLine[cell] = line + 1;
      counts[cell] = (counts[cell] ?? 0) + 1;
    });
  return counts;
}

const stride = 8;

/** Places along a line, none far from the next. */
function finely(way: readonly Point[]): readonly Point[] {
  const points: Point[] = [];
  for (let at = 0; at < way.length; at += 1) {
    const point = way[at] as Point;
    const next = way[at + 1] ?? point;
    const dx = next.x - point.x;
    const dy = next.y - point.y;
    const parts = Math.max(1, Math.ceil(Math.hypot(dx, dy) / stride));
    for (let part = 0; part < parts; part += 1)
      points.push({ x: point.x + (dx * part) / parts, y: point.y + (dy * part) / parts });
  }
  return points;
}

/** The cheapest place that was not tried yet; the first of equals. */
function cheapest(costs: Float64Array): number {
  let best = 0;
  for (let at = 1; at < costs.length; at += 1) if ((costs[at] as number) < (costs[best] as number)) best = at;
  return best;
}

/** Where it is cheapest and nothing is in its way; null where something is everywhere. Uses the costs up. */
function firstFree(
  tagged: Tagged,
  way: readonly Point[],
  costs: Float64Array,
  taken: readonly Rectangle[],
): Rectangle | null {
  for (let tries = 0; tries < way.length; tries += 1) {
    const at = cheapest(costs);
    costs[at] = Number.POSITIVE_INFINITY;
    const place = around(way[at] as Point, tagged);
    if (!taken.some((one) => overlap(one, place))) return place;
  }
  return null;
}

/** Where each tag stands: on its own line, off all boxes and other tags, near where it is wanted, where few others run. */
export function* tagPlaces(
  wanted: readonly Tagged[],
  boxes: readonly Rectangle[],
  others: readonly (readonly Point[])[] = [],
  clearance = usualClearance,
): InTurns<readonly (Rectangle | null)[]> {
  const traffic = trafficOf([...wanted.map(({ route }) => route), ...others]);
  const taken = boxes.map((box) => grown(box, clearance));
  const places: (Rectangle | null)[] = [];
  for (const [turn, tagged] of wanted.entries()) {
    if (turn % inOneTurn === 0) yield;
    const way = finely(alongSpline(tagged.route));
    const costs = Float64Array.from(
      way,
      (point, at) =>
        Math.abs(at / Math.max(1, way.length - 1) - (tagged.at ?? 0.5)) +
        crowding * (traffic[cellOf(point.x, point.y)] ?? 0),
    );
    const place = firstFree(tagged, way, costs, taken);
    if (place !== null) taken.push(grown(place, clearance));
    places.push(place);
  }
  return places;
}
