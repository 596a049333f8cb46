import { clamp, type Point } from "./geometry";
import { type Lane, type Link, lanesBetween } from "./lane";
import { tracks } from "./tracks";

const bend = 12;

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
 * between are crossed level, at the heights that were found for it.
 */
function route({ from, to }: Link, lanes: readonly Lane[], heights: readonly number[]): readonly Point[] {
  if (from.lane === to.lane) return arcWithin({ from, to }, lanes);
  const forward = to.lane > from.lane;
  const start = { x: forward ? from.box.x + from.box.width : from.box.x, y: from.y };
  const end = { x: forward ? to.box.x : to.box.x + to.box.width, y: to.y };
  const points: Point[] = [start];
  const [own, target] = [lanes[from.lane], lanes[to.lane]];
  /** A box that stands in from its column's side is left level. */
  let here: Point = { x: (forward ? own?.right : own?.left) ?? start.x, y: start.y };
  const goal = { x: (forward ? target?.left : target?.right) ?? end.x, y: end.y };
  const inset = here.x !== start.x;
  if (inset) points.push(here);
  for (const [index, lane] of lanesBetween({ from, to }, lanes).entries()) {
    const y = heights[index] ?? here.y;
    const [near, far, step] = forward ? [lane.left, lane.right, bend] : [lane.right, lane.left, -bend];
    points.push({ x: near - step, y }, { x: near + step, y }, { x: far - step, y }, { x: far + step, y });
    here = { x: far, y };
  }
  const lead = (goal.x - here.x) / 2;
  const exit = inset ? 1 : 0;
  const edge = points[exit] as Point;
  const first = points.length === exit + 1 ? lead : ((points[exit + 1] as Point).x - edge.x) / 2;
  points.splice(exit + 1, 0, { x: edge.x + first, y: start.y });
  points.push({ x: goal.x - lead, y: end.y }, ...(goal.x === end.x ? [] : [goal]), end);
  return points;
}

/** A route for every link. */
export function routes(links: readonly Link[], lanes: readonly Lane[]): readonly (readonly Point[])[] {
  const heights = tracks(links, lanes);
  return links.map((link, index) => route(link, lanes, heights[index] ?? []));
}
