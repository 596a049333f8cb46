import type { Point, Rectangle } from "../layout/geometry";
import { isInside } from "../layout/spline";
import { curvePoints } from "./curve";

/** A line as the format has it: a shape of its list, bent by numbers. */
export interface Connector {
  readonly preset: "straightConnector1" | `${"curved" | "bent"}Connector${3 | 5}`;
  /** In hundred-thousandths of its width or height. */
  readonly adjustments: Readonly<Record<string, number>>;
  readonly start: Point;
  readonly end: Point;
}

/** A line with no width or height is bent by a share of this, in points. */
const least = 1;
const whole = 100_000;
/** Less than this is no bend, in points. */
const level = 1.5;

const average = (values: readonly number[]): number => values.reduce((sum, value) => sum + value, 0) / values.length;

/** How far it is from one to the other, but never nothing. */
export const span = (from: number, to: number): number => Math.max(Math.abs(to - from), least) * (to < from ? -1 : 1);

/** Where a route runs level off the heights of its ends: the longest such part, and the bends before and after it. */
function crossing(route: readonly Point[]): { readonly y: number; readonly bends: readonly [number, number] } | null {
  const [start, end] = [route[0] as Point, route.at(-1) as Point];
  let best: { y: number; length: number; first: number; last: number } | null = null;
  for (const [i, here] of route.entries()) {
    const next = route[i + 1];
    if (next === undefined || Math.abs(next.y - here.y) > 0.1) continue;
    const off = Math.min(Math.abs(here.y - start.y), Math.abs(here.y - end.y));
    const length = Math.abs(next.x - here.x);
    if (off > level && length > (best?.length ?? 0)) best = { y: here.y, length, first: i, last: i + 1 };
  }
  if (best === null) return null;
  const bendAt = (i: number, j: number): number => average([(route[i] as Point).x, (route[j] as Point).x]);
  const leaves = route.findIndex(({ y }) => Math.abs(y - start.y) > level);
  const arrives = route.findLastIndex(({ y }) => Math.abs(y - end.y) > level);
  return { y: best.y, bends: [bendAt(leaves - 1, leaves), bendAt(arrives, arrives + 1)] };
}

/** The curve of the format that runs most like a route: straight, in one bend or in two; both its ends are level. */
function curveOf(route: readonly Point[]): Connector {
  const [start, end] = [route[0] ?? { x: 0, y: 0 }, route.at(-1) ?? { x: 0, y: 0 }];
  const controls = route.slice(1, -1);
  const straight: Connector = {
    preset: "straightConnector1",
    adjustments: {},
    start,
    end,
  };
  if (controls.length === 0 || route.every(({ y }) => Math.abs(y - start.y) <= level)) return straight;
  const across = (x: number): number => ((x - start.x) / span(start.x, end.x)) * whole;
  const over = crossing(route);
  if (over !== null) {
    const [first, last] = over.bends;
    const down = ((over.y - start.y) / span(start.y, end.y)) * whole;
    return {
      ...straight,
      preset: "curvedConnector5",
      adjustments: { adj1: across(first), adj2: down, adj3: across(last) },
    };
  }
  const turning = controls.filter((point, i) => {
    const [before, after] = [controls[i - 1] ?? start, controls[i + 1] ?? end];
    return Math.abs(point.y - before.y) > level || Math.abs(point.y - after.y) > level;
  });
  const bend = average((turning.length === 0 ? controls : turning).map(({ x }) => x));
  return {
    ...straight,
    preset: "curvedConnector3",
    adjustments: { adj1: across(bend) },
  };
}

const corners = { curvedConnector3: "bentConnector3", curvedConnector5: "bentConnector5" } as const;

/** The line of the format that runs most like a route: a curve, or where that would run behind a box, the same bends with corners. */
export function connectorOf(route: readonly Point[], boxes: readonly Rectangle[] = []): Connector {
  const curve = curveOf(route);
  const { preset } = curve;
  if (preset !== "curvedConnector3" && preset !== "curvedConnector5") return curve;
  const way = curvePoints(curve);
  if (!boxes.some((box) => way.some((point) => isInside(point, box)))) return curve;
  return { ...curve, preset: corners[preset] };
}
