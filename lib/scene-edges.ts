import type { InTurns } from "./in-turns";
import { docks } from "./layout/docks";
import { centreOf, type Point, type Rectangle } from "./layout/geometry";
import type { Lane, Link } from "./layout/lane";
import type { Strip } from "./layout/placement";
import { arcSide, routes } from "./layout/route";
import type { Box, Edge } from "./scene";
import type { SceneLine } from "./scene-lines";

/** The router knows columns only: a drawing in rows is laid on its side, and its routes set upright again. */
const turn = ({ x, y, width, height }: Rectangle): Rectangle => ({ x: y, y: x, width: height, height: width });
const turnPoint = ({ x, y }: Point): Point => ({ x: y, y: x });

interface Spot {
  readonly box: Rectangle;
  readonly lane: number;
}

const key = (id: string, side: string): string => `${side} ${id}`;

/** Which side of a box a line to another box docks on. */
type Side = (box: Spot, other: Spot) => "left" | "right";

/** Where each line docks on each of its boxes: by side and box, then by line. */
function dockings(
  lines: readonly SceneLine[],
  spots: ReadonlyMap<string, Spot>,
  sideOf: Side,
): Map<string, ReadonlyMap<string, number>> {
  const waiting = new Map<string, { line: string; otherY: number; box: Rectangle }[]>();
  for (const { id, from, to } of lines) {
    for (const [end, far] of [
      [from, to],
      [to, from],
    ] as const) {
      const [spot, other] = [spots.get(end), spots.get(far)];
      if (spot === undefined || other === undefined) continue;
      const place = key(end, sideOf(spot, other));
      const known = waiting.get(place) ?? [];
      known.push({ line: id, otherY: centreOf(other.box).y, box: spot.box });
      waiting.set(place, known);
    }
  }
  const result = new Map<string, ReadonlyMap<string, number>>();
  for (const [place, links] of waiting) {
    const heights = docks(
      (links[0] as { box: Rectangle }).box,
      links.map(({ otherY }) => otherY),
    );
    result.set(place, new Map(links.map(({ line }, index) => [line, heights[index] as number])));
  }
  return result;
}

/** The lines with their ways between the boxes. */
export function* sceneEdges(
  lines: readonly SceneLine[],
  boxes: ReadonlyMap<string, Rectangle>,
  strips: readonly Strip[],
  upright: boolean,
): InTurns<readonly Edge[]> {
  const spots = new Map<string, Spot>();
  const lanes = strips.map(({ start, end, ids }, lane): Lane => {
    const own = ids.map((id) => {
      const box = boxes.get(id) as Box;
      const spot = { box: upright ? turn(box) : box, lane };
      spots.set(id, spot);
      return spot.box;
    });
    return { left: start, right: end, boxes: own };
  });
  const sideOf: Side = (spot, other) => {
    if (spot.lane === other.lane) return arcSide(spot.lane, lanes);
    return other.lane < spot.lane ? "left" : "right";
  };
  const docked = dockings(lines, spots, sideOf);
  const linked = lines.map((line): Link => {
    const [from, to] = [spots.get(line.from) as Spot, spots.get(line.to) as Spot];
    const end = (id: string, spot: Spot, other: Spot) => ({
      ...spot,
      y: docked.get(key(id, sideOf(spot, other)))?.get(line.id) ?? centreOf(spot.box).y,
    });
    return { from: end(line.from, from, to), to: end(line.to, to, from) };
  });
  yield;
  const ways = yield* routes(linked, lanes);
  return lines.map((line, index) => {
    const way = ways[index] ?? [];
    return { ...line, route: upright ? way.map(turnPoint) : way };
  });
}
