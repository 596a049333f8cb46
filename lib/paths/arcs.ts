/** Edges as two columns of node numbers: edge `i` runs from `from[i]` to `to[i]`, or both ways if the list is undirected. */
export interface EdgeList {
  readonly nodes: number;
  readonly from: Int32Array;
  readonly to: Int32Array;
  readonly undirected?: boolean;
}

/**
 * A multigraph as compressed sparse rows: the arcs of node `v` lie from `start[v]` to `start[v + 1]`.
 * Within a row the arcs are sorted by their end, so that parallel edges lie side by side.
 */
export interface Arcs {
  readonly nodes: number;
  readonly start: Int32Array;
  readonly end: Int32Array;
  /** Which edge of the list an arc is. */
  readonly edge: Int32Array;
  /** The same arcs by their end: from where node `v` is reached lies from `backStart[v]` to `backStart[v + 1]`. */
  readonly backStart: Int32Array;
  readonly backEnd: Int32Array;
}

/** Where each node's row begins, and behind the last one the number of all arcs. */
function rowStarts(nodes: number, columns: readonly Int32Array[]): Int32Array {
  const start = new Int32Array(nodes + 1);
  for (const column of columns) for (let i = 0; i < column.length; i++) start[column[i]! + 1]!++;
  for (let v = 0; v < nodes; v++) start[v + 1]! += start[v]!;
  return start;
}

/** Builds the rows by two counting sorts: time and memory grow with nodes + edges, and nothing is compared. */
export function arcsOf({ nodes, from, to, undirected = false }: EdgeList): Arcs {
  const backStart = rowStarts(nodes, undirected ? [to, from] : [to]);
  const start = undirected ? backStart : rowStarts(nodes, [from]);
  const size = start[nodes]!;
  const byEnd = new Int32Array(size);
  const backEnd = new Int32Array(size);
  const next = backStart.slice();
  for (let i = 0; i < from.length; i++) {
    const [tail, head] = [from[i]!, to[i]!];
    const at = next[head]!++;
    byEnd[at] = i;
    backEnd[at] = tail;
    if (undirected) {
      const back = next[tail]!++;
      byEnd[back] = i;
      backEnd[back] = head;
    }
  }
  const end = new Int32Array(size);
  const edge = new Int32Array(size);
  next.set(start);
  for (let v = 0; v < nodes; v++) {
    for (let at = backStart[v]!; at < backStart[v + 1]!; at++) {
      const place = next[backEnd[at]!]!++;
      end[place] = v;
      edge[place] = byEnd[at]!;
    }
  }
  return { nodes, start, end, edge, backStart, backEnd: undirected ? end : backEnd };
}

/** The edges of the list that run from one node to another, in the list's order. */
export function edgesBetween({ start, end, edge }: Arcs, from: number, to: number): readonly number[] {
  let low = start[from]!;
  let high = start[from + 1]!;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (end[middle]! < to) low = middle + 1;
    else high = middle;
  }
  const found: number[] = [];
  for (; low < start[from + 1]! && end[low] === to; low++) found.push(edge[low]!);
  return found;
}

/** What the rows take, in bytes. */
export const bytesOf = ({ start, end, edge, backStart, backEnd }: Arcs): number =>
  [...new Set([start, end, edge, backStart, backEnd])].reduce((sum, { byteLength }) => sum + byteLength, 0);
