import type { Point, Rectangle } from "./geometry";

const shares = [0.1, 0.3, 0.5, 0.7, 0.9];

/** Points along a quadratic B-spline: it passes through its ends and the middles between its control points. */
export function alongSpline(route: readonly Point[]): readonly Point[] {
  const controls = route.slice(1, -1);
  const [start, end] = [route[0], route.at(-1)];
  if (start === undefined || end === undefined) return [];
  const middle = (a: Point, b: Point): Point => ({ x: (a.x + b.x) / 2, y: (a.y + b.y) / 2 });
  return controls.flatMap((control, at) => {
    const [before, after] = [controls[at - 1], controls[at + 1]];
    const from = before === undefined ? start : middle(before, control);
    const to = after === undefined ? end : middle(control, after);
    return shares.map((t) => ({
      x: (1 - t) ** 2 * from.x + 2 * t * (1 - t) * control.x + t ** 2 * to.x,
      y: (1 - t) ** 2 * from.y + 2 * t * (1 - t) * control.y + t ** 2 * to.y,
    }));
  });
}

/** Points along the straight way between the same ends. */
export function alongStraight(route: readonly Point[]): readonly Point[] {
  const [start, end] = [route[0], route.at(-1)];
  if (start === undefined || end === undefined) return [];
  return Array.from({ length: 199 }, (_, index) => {
    const t = (index + 1) / 200;
    return { x: start.x + t * (end.x - start.x), y: start.y + t * (end.y - start.y) };
  });
}

export const isInside = ({ x, y }: Point, box: Rectangle): boolean =>
  x > box.x && x < box.x + box.width && y > box.y && y < box.y + box.height;
