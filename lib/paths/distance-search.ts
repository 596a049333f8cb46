import type { Arcs } from "./arcs";

/** The number of arcs of a shortest path, `Infinity` where there is none within `maxHops`. */
export type Distance = (from: number, to: number, maxHops: number, avoid?: Uint8Array) => number;

/** The shortest distance, by whole levels from whichever end has the smaller frontier. */
export function distanceSearch({ nodes, start, end, backStart, backEnd }: Arcs): Distance {
  const stamp = [new Int32Array(nodes), new Int32Array(nodes)] as const;
  const queue = [new Int32Array(nodes), new Int32Array(nodes)] as const;
  const rows = [start, backStart] as const;
  const ends = [end, backEnd] as const;
  const head = [0, 0];
  const tail = [0, 0];
  let now = 0;

  /** Moves one side's frontier on by a level; says whether it met the other side. */
  function advance(side: 0 | 1, avoid: Uint8Array | undefined): boolean {
    const [own, other, line] = [stamp[side], stamp[1 - side]!, queue[side]];
    const [row, far] = [rows[side], ends[side]];
    const levelEnd = tail[side]!;
    let last = levelEnd;
    for (let i = head[side]!; i < levelEnd; i++) {
      const node = line[i]!;
      for (let at = row[node]!; at < row[node + 1]!; at++) {
        const next = far[at]!;
        if (own[next] === now || avoid?.[next] === 1) continue;
        if (other[next] === now) return true;
        own[next] = now;
        line[last++] = next;
      }
    }
    head[side] = levelEnd;
    tail[side] = last;
    return false;
  }

  return (from, to, maxHops, avoid) => {
    const isNode = (node: number): boolean => node >= 0 && node < nodes && avoid?.[node] !== 1;
    if (!isNode(from) || !isNode(to)) return Infinity;
    if (from === to) return 0;
    now++;
    [from, to].forEach((node, side) => {
      stamp[side]![node] = now;
      queue[side]![0] = node;
      head[side] = 0;
      tail[side] = 1;
    });
    for (let hops = 1; hops <= maxHops; hops++) {
      const size = [tail[0]! - head[0]!, tail[1]! - head[1]!] as const;
      if (size[0] === 0 || size[1] === 0) return Infinity;
      if (advance(size[0] <= size[1] ? 0 : 1, avoid)) return hops;
    }
    return Infinity;
  };
}
