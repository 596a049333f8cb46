import type { Arcs } from "./arcs";

/** How far it is to the end, as far as is known. */
export interface Bound {
  /** The least number of arcs from a node to the end, as far as is known. */
  readonly atLeast: (node: number) => number;
}

/** A search from the end that goes only as deep as it is asked, and may be asked to go deeper. */
export interface Backwards extends Bound {
  readonly begin: (end: number) => void;
  readonly reach: (depth: number, avoid: Uint8Array | undefined) => void;
}

/** Farther than any path is long. */
const far = 0x7fff;

/** Breadth first against the arcs, level by level, as deep as it is asked. */
export function backwardSearch({ nodes, backStart, backEnd }: Arcs): Backwards {
  const stamp = new Int32Array(nodes);
  const level = new Int32Array(nodes);
  const queue = new Int32Array(nodes);
  let now = 0;
  let [head, tail, depth] = [0, 0, 0];
  return {
    begin(end) {
      now++;
      [head, tail, depth] = [0, 1, 0];
      queue[0] = end;
      stamp[end] = now;
      level[end] = 0;
    },
    reach(wanted, avoid) {
      for (; depth < wanted && head < tail; depth++) {
        const levelEnd = tail;
        for (; head < levelEnd; head++) {
          const node = queue[head]!;
          for (let at = backStart[node]!; at < backStart[node + 1]!; at++) {
            const next = backEnd[at]!;
            if (stamp[next] === now || avoid?.[next] === 1) continue;
            stamp[next] = now;
            level[next] = depth + 1;
            queue[tail++] = next;
          }
        }
      }
    },
    // A node not yet reached lies behind the last level; where nothing is left to reach, it leads nowhere.
    atLeast: (node) => (stamp[node] === now ? level[node]! : head === tail ? far : depth + 1),
  };
}
