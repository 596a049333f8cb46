import type { Arcs } from "./arcs";
import { backwardSearch } from "./backward-search";
import { type Distance, distanceSearch } from "./distance-search";
import { exactWalk } from "./exact-walk";

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
  readonly distance: Distance;
}

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
