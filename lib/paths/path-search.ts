import type { Arcs } from "./arcs";

/** The nodes of a path, from first to last. */
export type NodePath = Int32Array;

/** What to look for. Node numbers outside the graph find nothing. */
export interface PathQuestion {
  readonly from: number;
  readonly to: number;
  /** How many paths are wanted. */
  readonly most: number;
  /** The longest path, in arcs. */
  readonly maxHops: number;
  /** Nodes that no path may touch: a 1 for each. */
  readonly avoid?: Uint8Array;
  /** Counts only the paths it accepts; called for every path, in order. */
  readonly accept?: (path: NodePath) => boolean;
}

export interface PathSearch {
  /** Simple paths, shortest first; those of one length in the order of their node numbers. */
  paths(question: PathQuestion): NodePath[];
  /** The number of arcs of a shortest path, `Infinity` where there is none within `maxHops`. */
  distance(from: number, to: number, maxHops: number, avoid?: Uint8Array): number;
}

const far = 0x7fff;

/**
 * Searches one graph again and again: the arrays it works in are stamped, not cleared, so that a query costs what it visits.
 *
 * The distance comes from a level-synchronous search from both ends (Pohl 1971, bi-directional search). Then, length by
 * length, all paths of exactly that length are walked depth first, cut wherever the end is farther than the steps left,
 * which a search backwards from the end tells (a perfect bound, as in A*-pruned enumeration; Yen 1971 finds the same
 * paths by one shortest-path search for each of their nodes). Parallel arcs are walked once.
 * Not to be called from within `accept`.
 */
export function pathSearch(arcs: Arcs): PathSearch {
  const distance = distanceSearch(arcs);
  const backwards = backwardSearch(arcs);
  const walk = exactWalk(arcs);
  return {
    distance,
    paths({ from, to, most, maxHops, avoid, accept }) {
      const found: NodePath[] = [];
      const shortest = from === to ? Infinity : distance(from, to, maxHops, avoid);
      if (most <= 0 || shortest === Infinity) return found;
      backwards.begin(to);
      for (let length = shortest; length <= maxHops && length < arcs.nodes; length++) {
        backwards.reach(Math.max(1, length - 2), avoid);
        const keep = (path: NodePath): boolean => {
          if (accept === undefined || accept(path)) found.push(path);
          return found.length < most;
        };
        if (!walk(from, to, length, backwards, avoid, keep)) break;
      }
      return found;
    },
  };
}

interface Bound {
  /** The least number of arcs from a node to the end, as far as is known. */
  readonly atLeast: (node: number) => number;
}

interface Backwards extends Bound {
  readonly begin: (end: number) => void;
  readonly reach: (depth: number, avoid: Uint8Array | undefined) => void;
}

/** Breadth first against the arcs, level by level, as deep as it is asked. */
function backwardSearch({ nodes, backStart, backEnd }: Arcs): Backwards {
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

type Walk = (
  from: number,
  to: number,
  length: number,
  bound: Bound,
  avoid: Uint8Array | undefined,
  keep: (path: NodePath) => boolean,
) => boolean;

/** Depth first over all simple paths of exactly `length` arcs; `keep` says whether to go on, and so does the result. */
function exactWalk({ nodes, start, end }: Arcs): Walk {
  const onPath = new Uint8Array(nodes);
  return (from, to, length, bound, avoid, keep) => {
    const path = new Int32Array(length + 1);
    const cursor = new Int32Array(length + 1);
    let depth = 0;
    let goOn = true;
    path[0] = from;
    cursor[0] = start[from]!;
    onPath[from] = 1;
    // The end may only come last.
    onPath[to] = 1;
    while (depth >= 0 && goOn) {
      const node = path[depth]!;
      const at = cursor[depth]!;
      const left = length - depth - 1;
      if (at >= start[node + 1]! || left === 0) {
        // With no step left but the last, the bound has said that there is an arc to the end.
        if (left === 0 && bound.atLeast(node) === 1) {
          path[length] = to;
          goOn = keep(path.slice());
        }
        if (depth > 0) onPath[node] = 0;
        depth--;
        continue;
      }
      cursor[depth] = at + 1;
      const next = end[at]!;
      if (onPath[next] === 1 || avoid?.[next] === 1 || (at > start[node]! && end[at - 1] === next)) continue;
      if (bound.atLeast(next) > left) continue;
      depth++;
      path[depth] = next;
      cursor[depth] = start[next]!;
      onPath[next] = 1;
    }
    for (; depth >= 0; depth--) onPath[path[depth]!] = 0;
    onPath[from] = 0;
    onPath[to] = 0;
    return goOn;
  };
}

/** The shortest distance, by whole levels from whichever end has the smaller frontier. */
function distanceSearch({ nodes, start, end, backStart, backEnd }: Arcs): PathSearch["distance"] {
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
