import { centreOf, clamp, type Point, type Rectangle } from "./geometry";

/** One column as a route sees it: its sides, and its boxes from top to bottom. */
export interface Lane {
  readonly left: number;
  readonly right: number;
  readonly boxes: readonly Rectangle[];
}

/** A link between two boxes, with the column of each and where on their sides it docks. */
export interface Link {
  readonly from: { readonly box: Rectangle; readonly lane: number; readonly y: number };
  readonly to: { readonly box: Rectangle; readonly lane: number; readonly y: number };
}

const clearance = 5;
const bend = 12;

/** The height nearest to `wanted` at which a line passes through the lane without touching a box. */
export function passage(lane: Lane, wanted: number): number {
  const edges = lane.boxes.map((box) => [box.y - clearance, box.y + box.height + clearance] as const);
  const blocking = edges.find(([top, bottom]) => top < wanted && wanted < bottom);
  if (blocking === undefined) return wanted;
  const [top, bottom] = blocking;
  return wanted - top <= bottom - wanted ? top : bottom;
}

/** Links within a column are arcs at its right; at the left of the last, which has nothing to its right. */
export const arcSide = (lane: number, lanes: readonly Lane[]): "left" | "right" =>
  lane === lanes.length - 1 && lane > 0 ? "left" : "right";

/** An arc beside the column, wider the further it spans, but never into the next. */
function arc(from: Point, to: Point, room: number): Point[] {
  const bulge = clamp(10 + Math.abs(to.y - from.y) * 0.12, 14, Math.abs(room)) * 1.3 * Math.sign(room);
  return [from, { x: from.x + bulge, y: from.y }, { x: to.x + bulge, y: to.y }, to];
}

/**
 * Start, control points of a quadratic B-spline, end. A link leaves a box on the side that faces the other; columns
 * between are crossed level, through the gap between two boxes that lies nearest to the straight line.
 */
export function route({ from, to }: Link, lanes: readonly Lane[]): readonly Point[] {
  if (from.lane === to.lane) {
    const left = arcSide(from.lane, lanes) === "left";
    const x = left ? from.box.x : from.box.x + from.box.width;
    const next = left ? lanes[from.lane - 1]?.right : lanes[from.lane + 1]?.left;
    return arc({ x, y: from.y }, { x, y: to.y }, next === undefined ? 40 : (next - x) / 1.4);
  }
  const forward = to.lane > from.lane;
  const start = { x: forward ? from.box.x + from.box.width : from.box.x, y: from.y };
  const end = { x: forward ? to.box.x : to.box.x + to.box.width, y: to.y };
  const between = forward ? lanes.slice(from.lane + 1, to.lane) : lanes.slice(to.lane + 1, from.lane).reverse();
  const points: Point[] = [start];
  let here: Point = start;
  for (const lane of between) {
    const middle = (lane.left + lane.right) / 2;
    const wanted = here.y + ((end.y - here.y) * (middle - here.x)) / (end.x - here.x || 1);
    const y = passage(lane, wanted);
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

/** Where links dock on a side: spread over its middle in the order of their other ends, so that they fan out uncrossed. */
export function docks(box: Rectangle, others: readonly number[]): readonly number[] {
  const middle = centreOf(box).y;
  const reach = Math.max(0, box.height / 2 - 7);
  const rank = others.map((y, index) => ({ y, index })).sort((a, b) => a.y - b.y || a.index - b.index);
  const step = others.length > 1 ? Math.min(5, (2 * reach) / (others.length - 1)) : 0;
  const result = new Array<number>(others.length).fill(middle);
  for (const [position, { index }] of rank.entries())
    result[index] = middle + (position - (others.length - 1) / 2) * step;
  return result;
}
