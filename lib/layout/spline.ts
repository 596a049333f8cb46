import type { Point, Rectangle } from "./geometry";

/** How much the ends of a stretch and the control point between them weigh at places along it. */
const weights = [0.1, 0.3, 0.5, 0.7, 0.9].map((t) => ({ near: (1 - t) ** 2, by: 2 * t * (1 - t), far: t ** 2 }));

/** Goes along a quadratic B-spline: it passes through its ends and the middles between its control points. */
export function walkSpline(route: readonly Point[], visit: (x: number, y: number) => void): void {
  const last = route.length - 2;
  let { x: fromX, y: fromY } = route[0] ?? { x: 0, y: 0 };
  for (let at = 1; at <= last; at += 1) {
    const control = route[at] as Point;
    const after = route[at + 1] as Point;
    const isEnd = at === last;
    const toX = isEnd ? after.x : (control.x + after.x) / 2;
    const toY = isEnd ? after.y : (control.y + after.y) / 2;
    for (const { near, by, far } of weights)
      visit(near * fromX + by * control.x + far * toX, near * fromY + by * control.y + far * toY);
    fromX = toX;
    fromY = toY;
  }
}

/** Points along a quadratic B-spline. */
export function alongSpline(route: readonly Point[]): readonly Point[] {
  const points: Point[] = [];
  walkSpline(route, (x, y) => points.push({ x, y }));
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
