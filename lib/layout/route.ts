import type { InTurns } from "../in-turns";
import { clamp, type Point } from "./geometry";
import { type Lane, type Link, lanesBetween } from "./lane";
import { tracks } from "./tracks";
import { turns } from "./turns";

/** How far a line leans where it turns, and how far into a column it may still bend: not so far that it meets a box. */
const slope = 9;
const ease = 5;

/** Links within a column are arcs at its right; at the left of the last, which has nothing to its right. */
export const arcSide = (lane: number, lanes: readonly Lane[]): "left" | "right" =>
  lane === lanes.length - 1 && lane > 0 ? "left" : "right";

/** An arc beside the column, wider the further it spans, but never into the next. */
function arcWithin({ from, to }: Link, lanes: readonly Lane[]): readonly Point[] {
  const left = arcSide(from.lane, lanes) === "left";
  const { left: near = 0, right: far = 0 } = lanes[from.lane] ?? {};
  const side = left ? near : far;
  const next = left ? lanes[from.lane - 1]?.right : lanes[from.lane + 1]?.left;
  const room = next === undefined ? 40 : (next - side) / 1.4;
  const bulge = clamp(10 + Math.abs(to.y - from.y) * 0.12, 14, Math.abs(room)) * 1.3 * Math.sign(room);
  const start = { x: left ? from.box.x : from.box.x + from.box.width, y: from.y };
  const end = { x: left ? to.box.x : to.box.x + to.box.width, y: to.y };
  return [start, { x: side + bulge, y: from.y }, { x: side + bulge, y: to.y }, end];
}

/**
 * Start, control points of a quadratic B-spline, end. A link leaves a box on the side that faces the other; columns
 * between are crossed level, at the heights that were found for it, and in the rooms between them it turns once.
 */
function route(
  { from, to }: Link,
  lanes: readonly Lane[],
  heights: readonly number[],
  bends: readonly number[],
): readonly Point[] {
  if (from.lane === to.lane) return arcWithin({ from, to }, lanes);
  const forward = to.lane > from.lane;
  const start = { x: forward ? from.box.x + from.box.width : from.box.x, y: from.y };
  const end = { x: forward ? to.box.x : to.box.x + to.box.width, y: to.y };
  const [own, target] = [lanes[from.lane], lanes[to.lane]];
  /** A box that stands in from its column's side is left level. */
  const exit = { x: (forward ? own?.right : own?.left) ?? start.x, y: start.y };
  const entry = { x: (forward ? target?.left : target?.right) ?? end.x, y: end.y };
  const ahead = forward ? 1 : -1;
  const points: Point[] = exit.x === start.x ? [start] : [start, exit];
  let here = exit;
  const turn = (position: number, there: Point): void => {
    const x = bends[position] ?? (here.x + there.x) / 2;
    const slant = ahead * clamp(Math.min(Math.abs(x - here.x), Math.abs(there.x - x)) - ease, 0, slope);
    points.push({ x: x - slant, y: here.y }, { x: x + slant, y: there.y });
  };
  for (const [position, lane] of lanesBetween({ from, to }, lanes).entries()) {
    const y = heights[position] ?? here.y;
    const [near, far] = forward ? [lane.left, lane.right] : [lane.right, lane.left];
    turn(position, { x: near, y });
    points.push({ x: near + ahead * ease, y }, { x: far - ahead * ease, y });
    here = { x: far, y };
  }
  turn(Math.abs(to.lane - from.lane) - 1, entry);
  points.push(...(entry.x === end.x ? [] : [entry]), end);
  return points;
}

/** A route for every link. */
export function* routes(links: readonly Link[], lanes: readonly Lane[]): InTurns<readonly (readonly Point[])[]> {
  const heights = tracks(links, lanes);
  yield;
  const bends = yield* turns(links, lanes, heights);
  yield;
  return links.map((link, index) => route(link, lanes, heights[index] ?? [], bends[index] ?? []));
}
