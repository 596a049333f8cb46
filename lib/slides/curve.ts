import type { Point } from "../layout/geometry";
import type { Connector } from "./connector";

const whole = 100_000;
const steps = 12;

const between = (a: number, b: number): number => (a + b) / 2;

/** A cubic curve from the point before: two controls, and where it ends. */
type Cubic = readonly [Point, Point, Point];

/** The format's own curve in one bend, as far as it is wide and high. */
function oneBend(width: number, height: number, bend: number): readonly Cubic[] {
  const x = width * bend;
  return [
    [
      { x: x / 2, y: 0 },
      { x, y: height / 4 },
      { x, y: height / 2 },
    ],
    [
      { x, y: (height * 3) / 4 },
      { x: between(x, width), y: height },
      { x: width, y: height },
    ],
  ];
}

/** The format's own curve in two bends with a level part between them. */
function twoBends(width: number, height: number, bends: readonly [number, number, number]): readonly Cubic[] {
  const [first, level, last] = [width * bends[0], height * bends[1], width * bends[2]];
  const middle = between(first, last);
  const below = between(height, level);
  return [
    [
      { x: first / 2, y: 0 },
      { x: first, y: level / 4 },
      { x: first, y: level / 2 },
    ],
    [
      { x: first, y: (level * 3) / 4 },
      { x: between(first, middle), y: level },
      { x: middle, y: level },
    ],
    [
      { x: between(last, middle), y: level },
      { x: last, y: between(below, level) },
      { x: last, y: below },
    ],
    [
      { x: last, y: between(below, height) },
      { x: between(last, width), y: height },
      { x: width, y: height },
    ],
  ];
}

/** Points along a curve of the format, near enough to tell what it runs behind. */
export function curvePoints({ preset, adjustments, start, end }: Connector): readonly Point[] {
  const [width, height] = [end.x - start.x, end.y - start.y];
  const share = (name: string): number => (adjustments[name] ?? 0) / whole;
  const cubics =
    preset === "curvedConnector5"
      ? twoBends(width, height, [share("adj1"), share("adj2"), share("adj3")])
      : oneBend(width, height, share("adj1"));
  let from: Point = { x: 0, y: 0 };
  return cubics.flatMap(([a, b, to]) => {
    const before = from;
    from = to;
    return Array.from({ length: steps }, (_, i) => {
      const t = (i + 1) / steps;
      const at = (side: "x" | "y"): number =>
        (1 - t) ** 3 * before[side] +
        3 * t * (1 - t) ** 2 * a[side] +
        3 * t ** 2 * (1 - t) * b[side] +
        t ** 3 * to[side];
      return { x: start.x + at("x"), y: start.y + at("y") };
    });
  });
}
