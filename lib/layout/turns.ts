import type { Lane, Link } from "./lane";

/** A line on its way between two neighbouring columns: its heights at the left and at the right. */
interface Passage {
  readonly link: number;
  readonly position: number;
  readonly left: number;
  readonly right: number;
}

const air = 12;

const low = ({ left, right }: Passage): number => Math.min(left, right);
const high = ({ left, right }: Passage): number => Math.max(left, right);

/** Both rise or both fall, over some of the same height, so that they would run into each other. */
const isBeside = (a: Passage, b: Passage): boolean =>
  a.right > a.left === b.right > b.left && low(a) < high(b) && low(b) < high(a);

/** Whether `a` turns left of `b` so that the two do not cross: of falling lines the lower one, of rising ones the upper. */
function isBefore(a: Passage, b: Passage): boolean {
  if (a.left === b.left) return a.right > a.left ? a.right < b.right : a.right > b.right;
  return a.right > a.left ? a.left > b.left : a.left < b.left;
}

/** The share of the room between the columns at which a passage turns: in line with those beside it. */
function share(passage: Passage, all: readonly Passage[]): number {
  let [beside, before] = [0, 0];
  for (const other of all) {
    if (other === passage || !isBeside(other, passage)) continue;
    beside += 1;
    if (isBefore(other, passage)) before += 1;
  }
  return (before + 0.5) / (beside + 1);
}

/** The passages of all links, by the column at their left. */
function passages(links: readonly Link[], heights: readonly (readonly number[])[]): ReadonlyMap<number, Passage[]> {
  const result = new Map<number, Passage[]>();
  for (const [link, { from, to }] of links.entries()) {
    const ys = [from.y, ...(heights[link] ?? []), to.y];
    const forward = to.lane > from.lane;
    for (let position = 0; position < Math.abs(to.lane - from.lane); position += 1) {
      const [here, next] = [ys[position] as number, ys[position + 1] as number];
      const lane = forward ? from.lane + position : from.lane - position - 1;
      const [left, right] = forward ? [here, next] : [next, here];
      const known = result.get(lane);
      if (known === undefined) result.set(lane, [{ link, position, left, right }]);
      else known.push({ link, position, left, right });
    }
  }
  return result;
}

/** Where each link turns on its way between neighbouring columns, one after another, so that lines stay apart. */
export function turns(
  links: readonly Link[],
  lanes: readonly Lane[],
  heights: readonly (readonly number[])[],
): readonly (readonly number[])[] {
  const result: number[][] = links.map(() => []);
  for (const [lane, through] of passages(links, heights)) {
    const [start, end] = [lanes[lane]?.right ?? 0, lanes[lane + 1]?.left ?? 0];
    const inset = Math.min(air, (end - start) / 3.5);
    for (const passage of through) {
      const x = start + inset + share(passage, through) * (end - start - 2 * inset);
      (result[passage.link] as number[])[passage.position] = x;
    }
  }
  return result;
}
