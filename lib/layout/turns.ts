import type { InTurns } from "../in-turns";
import type { Lane, Link } from "./lane";

/** A line on its way between two neighbouring columns: its heights at the left and at the right. */
interface Passage {
  readonly link: number;
  readonly position: number;
  readonly left: number;
  readonly right: number;
  readonly low: number;
  readonly high: number;
  readonly rises: boolean;
}

const air = 12;

/** Whether `a` turns left of `b`, beside it, so that the two do not cross: of falling lines the lower one, of rising ones the upper. */
function isBefore(a: Passage, b: Passage): boolean {
  if (a.left === b.left) return a.rises ? a.right < b.right : a.right > b.right;
  return a.rises ? a.left > b.left : a.left < b.left;
}

/**
 * The share of the room between the columns at which a passage turns: in line with those beside it, which both rise or
 * both fall as it does, over some of the same height, so that they would run into each other.
 */
function share(own: Passage, all: readonly Passage[]): number {
  let [beside, before] = [0, 0];
  for (const other of all) {
    if (other.rises !== own.rises || other.low >= own.high || own.low >= other.high || other === own) continue;
    beside += 1;
    if (isBefore(other, own)) before += 1;
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
      const passage = {
        link,
        position,
        left,
        right,
        low: Math.min(left, right),
        high: Math.max(left, right),
        rises: right > left,
      };
      const known = result.get(lane);
      if (known === undefined) result.set(lane, [passage]);
      else known.push(passage);
    }
  }
  return result;
}

/** Where each link turns on its way between neighbouring columns, one after another, so that lines stay apart. */
export function* turns(
  links: readonly Link[],
  lanes: readonly Lane[],
  heights: readonly (readonly number[])[],
): InTurns<readonly (readonly number[])[]> {
  const result: number[][] = links.map(() => []);
  for (const [lane, through] of passages(links, heights)) {
    yield;
    const [start, end] = [lanes[lane]?.right ?? 0, lanes[lane + 1]?.left ?? 0];
    const inset = Math.min(air, (end - start) / 3.5);
    for (const own of through) {
      const x = start + inset + share(own, through) * (end - start - 2 * inset);
      (result[own.link] as number[])[own.position] = x;
    }
  }
  return result;
}
