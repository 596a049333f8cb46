import { clamp, type Point } from "./geometry";
import { type Lane, type Link, lanesBetween } from "./lane";
import { tracks } from "./tracks";

const bend = 12;

/** Links within a column are arcs at its right; at the left of the last, which has nothing to its right. */
export const arcSide = (lane: number, lanes: readonly Lane[]): "left" | "right" =>
  lane === lanes.length - 1 && lane > 0 ? "left" : "right";

/** An arc beside the column, wider the further it spans, but never into the next. */
function arc(from: Point, to: Point, room: number): Point[] {
  const bulge = clamp(10 + Math.abs(to.y - from.y) * 0.12, 14, Math.abs(room)) * 1.3 * Math.sign(room);
  return [from, { x: from.x + bulge, y: from.y }, { x: to.x + bulge, y: to.y }, to];
}

function arcWithin({ from, to }: Link, lanes: readonly Lane[]): readonly Point[] {
  const left = arcSide(from.lane, lanes) === "left";
  const x = left ? from.box.x : from.box.x + from.box.width;
  const next = left ? lanes[from.lane - 1]?.right : lanes[from.lane + 1]?.left;
  return arc({ x, y: from.y }, { x, y: to.y }, next === undefined ? 40 : (next - x) / 1.4);
}

/**
 * Start, control points of a quadratic B-spline, end. A link leaves a box on the side that faces the other; columns
 * between are crossed level, at the heights that were found for it.
 */
function route({ from, to }: Link, lanes: readonly Lane[], heights: readonly number[]): readonly Point[] {
  if (from.lane === to.lane) return arcWithin({ from, to }, lanes);
  const forward = to.lane > from.lane;
  const start = { x: forward ? from.box.x + from.box.width : from.box.x, y: from.y };
  const end = { x: forward ? to.box.x : to.box.x + to.box.width, y: to.y };
  const points: Point[] = [start];
  let here: Point = start;
  for (const [index, lane] of lanesBetween({ from, to }, lanes).entries()) {
    const y = heights[index] ?? here.y;
    const [near, far, step] = forward ? [lane.left, lane.right, bend] : [lane.right, lane.left, -bend];
    points.push({ x: near - step, y }, { x: near + step, y }, { x: far - step, y }, { x: far + step, y });
    here = { x: far, y };
  }
  const lead = (end.x - here.x) / 2;
  const first = points.length === 1 ? lead : ((points[1] as Point).x - start.x) / 2;
  points.splice(1, 0, { x: start.x + first, y: start.y });
  points.push({ x: end.x - lead, y: end.y }, end);
  return points;
}

/** A route for every link. */
export function routes(links: readonly Link[], lanes: readonly Lane[]): readonly (readonly Point[])[] {
  const heights = tracks(links, lanes);
  return links.map((link, index) => route(link, lanes, heights[index] ?? []));
}
