import { clamp } from "./geometry";
import { type Lane, type Link, lanesBetween } from "./lane";

const clearance = 4;
/** How far lines may leave the drawing's sides. */
const outside = 14;
/** What each line too many in a gap is worth in length of the way to another. */
const crowding = 5;
/** Lines through the same gap keep so far apart, if it has room for them. */
const spacing = 4;

/** Free height in a column: above, between or below its boxes. */
interface Gap {
  readonly top: number;
  readonly bottom: number;
}

export function gapsOf({ boxes }: Lane, { top: first, bottom: last }: Gap): readonly Gap[] {
  const tops = [...boxes.map((box) => box.y - clearance), last];
  const bottoms = [first, ...boxes.map((box) => box.y + box.height + clearance)];
  return bottoms
    .map((top, index) => ({ top, bottom: tops[index] as number }))
    .filter(({ top, bottom }) => top <= bottom);
}

/** The heights within which all lines stay. */
function extent(lanes: readonly Lane[]): Gap {
  const boxes = lanes.flatMap((lane) => lane.boxes);
  return {
    top: Math.min(0, ...boxes.map((box) => box.y)) - outside,
    bottom: Math.max(0, ...boxes.map((box) => box.y + box.height)) + outside,
  };
}

/** The gap nearest to a height that still has room, or nearly. */
function chooseGap(gaps: readonly Gap[], height: number, loads: readonly number[]): number {
  const cost = (index: number): number => {
    const { top, bottom } = gaps[index] as Gap;
    const capacity = 1 + Math.floor((bottom - top) / spacing);
    return Math.abs(clamp(height, top, bottom) - height) + crowding * Math.max(0, (loads[index] ?? 0) + 1 - capacity);
  };
  let best = 0;
  let least = Number.POSITIVE_INFINITY;
  for (const index of gaps.keys()) {
    const own = cost(index);
    if (own >= least) continue;
    best = index;
    least = own;
  }
  return best;
}

/** One line's way through one gap. */
interface Crossing {
  readonly link: number;
  readonly position: number;
  readonly wanted: number;
}

/** Heights in the order of what is wanted, near it, apart from each other and inside the gap. */
export function spread(wanted: readonly number[], { top, bottom }: Gap): readonly number[] {
  const step = Math.min(spacing, (bottom - top) / Math.max(1, wanted.length - 1));
  const heights: number[] = [];
  for (const height of wanted)
    heights.push(Math.max(clamp(height, top, bottom), (heights.at(-1) ?? Number.NEGATIVE_INFINITY) + step));
  let limit = bottom;
  for (let index = heights.length - 1; index >= 0; index -= 1) {
    heights[index] = Math.min(heights[index] as number, limit);
    limit = (heights[index] as number) - step;
  }
  return heights;
}

/** The heights at which each link crosses the columns between its ends: through a gap near its straight line. */
export function tracks(links: readonly Link[], lanes: readonly Lane[]): readonly (readonly number[])[] {
  const all = extent(lanes);
  const gaps = new Map(lanes.map((lane) => [lane, gapsOf(lane, all)]));
  const loads = new Map(lanes.map((lane) => [lane, new Array<number>(gaps.get(lane)?.length ?? 0).fill(0)]));
  const crossings = new Map<string, { gap: Gap; through: Crossing[] }>();
  for (const [link, { from, to }] of links.entries()) {
    let [x, y] = [from.box.x, from.y];
    for (const [position, lane] of lanesBetween({ from, to }, lanes).entries()) {
      const share = (lane.left - x) / (to.box.x - x || 1);
      const wanted = y + (to.y - y) * share;
      const free = gaps.get(lane) ?? [];
      const load = loads.get(lane) ?? [];
      const chosen = chooseGap(free, wanted, load);
      load[chosen] = (load[chosen] ?? 0) + 1;
      const gap = free[chosen] as Gap;
      const key = `${lane.left} ${chosen}`;
      const known = crossings.get(key) ?? { gap, through: [] };
      known.through.push({ link, position, wanted });
      crossings.set(key, known);
      [x, y] = [lane.left, clamp(wanted, gap.top, gap.bottom)];
    }
  }
  const result: number[][] = links.map(() => []);
  for (const { gap, through } of crossings.values()) {
    through.sort((a, b) => a.wanted - b.wanted || a.link - b.link);
    const heights = spread(
      through.map(({ wanted }) => wanted),
      gap,
    );
    for (const [rank, { link, position }] of through.entries())
      (result[link] as number[])[position] = heights[rank] as number;
  }
  return result;
}
