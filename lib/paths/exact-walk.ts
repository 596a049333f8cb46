import type { Arcs } from "./arcs";
import type { Bound } from "./backward-search";
import type { NodePath } from "./path-search";

/** Walks from one node to another, never to one that `bound` says is too far. */
export type Walk = (
  from: number,
  to: number,
  length: number,
  bound: Bound,
  avoid: Uint8Array | undefined,
  keep: (path: NodePath) => boolean,
) => boolean;

/** Depth first over all simple paths of exactly `length` arcs; `keep` says whether to go on, and so does the result. */
export function exactWalk({ nodes, start, end }: Arcs): Walk {
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
