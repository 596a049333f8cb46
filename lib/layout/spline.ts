import type { Point, Rectangle } from "./geometry";

const shares = [0.1, 0.3, 0.5, 0.7, 0.9];

/** Points along a quadratic B-spline: it passes through its ends and the middles between its control points. */
export function alongSpline(route: readonly Point[]): readonly Point[] {
  const controls = route.slice(1, -1);
  const [start, end] = [route[0], route.at(-1)];
  if (start === undefined || end === undefined) return [];
  const points: Point[] = [];
  let from = start;
  for (let at = 0; at < controls.length; at += 1) {
    const control = controls[at] as Point;
    const after = controls[at + 1];
    const to = after === undefined ? end : { x: (control.x + after.x) / 2, y: (control.y + after.y) / 2 };
    for (const t of shares) {
      const [near, by, far] = [(1 - t) ** 2, 2 * t * (1 - t), t ** 2];
      points.push({ x: near * from.x + by * control.x + far * to.x, y: near * from.y + by * control.y + far * to.y });
    }
    from = to;
  }
  return points;
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
