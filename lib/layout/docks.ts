import { centreOf, type Rectangle } from "./geometry";

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
