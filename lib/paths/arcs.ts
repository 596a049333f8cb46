/** Edges as two columns of node numbers: edge `i` runs from `from[i]` to `to[i]`, or both ways if the list is undirected. */
export interface EdgeList {
  readonly nodes: number;
  readonly from: Int32Array;
  readonly to: Int32Array;
  readonly undirected?: boolean;
}

/**
 * A multigraph as compressed sparse rows: the arcs of node `v` lie from `start[v]` to `start[v + 1]`.
 * Within a row the arcs are sorted by their end, so that parallel edges lie side by side, in the order of the list.
 */
export interface Arcs {
  readonly nodes: number;
  readonly start: Int32Array;
  readonly end: Int32Array;
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

/** Turns rows round: what lay by `start` then lies by `otherStart`, sorted by the row it came from. */
function turned(start: Int32Array, end: Int32Array, otherStart: Int32Array): Int32Array {
  const next = otherStart.slice();
  const result = new Int32Array(end.length);
  for (let v = 0; v + 1 < start.length; v++) {
    const last = start[v + 1]!;
    for (let at = start[v]!; at < last; at++) result[next[end[at]!]!++] = v;
  }
  return result;
}

/** Builds the rows by two counting sorts: time and memory grow with nodes + edges, and nothing is compared. */
export function arcsOf({ nodes, from, to, undirected = false }: EdgeList): Arcs {
  const backStart = rowStarts(nodes, undirected ? [to, from] : [to]);
  const start = undirected ? backStart : rowStarts(nodes, [from]);
  const backEnd = new Int32Array(start[nodes]!);
  const next = backStart.slice();
  for (let i = 0; i < from.length; i++) {
    const begin = from[i]!;
    const end = to[i]!;
    backEnd[next[end]!++] = begin;
    if (undirected) backEnd[next[begin]!++] = end;
  }
  const end = turned(backStart, backEnd, start);
  return { nodes, start, end, backStart, backEnd: undirected ? end : backEnd };
}

/** Which edge of the list each arc is: arc by arc as the rows have them. Searching needs no such thing, naming steps does. */
export function edgeNumbers({ from, to, undirected = false }: EdgeList, { nodes, start, backStart }: Arcs): Int32Array {
  const begins = new Int32Array(start[nodes]!);
  const edges = new Int32Array(start[nodes]!);
  const next = backStart.slice();
  const put = (end: number, begin: number, edge: number): void => {
    const at = next[end]!++;
    begins[at] = begin;
    edges[at] = edge;
  };
  // The same order as when the rows were built, so that the numbers fall into place.
  for (let i = 0; i < from.length; i++) {
    put(to[i]!, from[i]!, i);
    if (undirected) put(from[i]!, to[i]!, i);
  }
  const numbers = new Int32Array(start[nodes]!);
  next.set(start);
  for (let at = 0; at < edges.length; at++) numbers[next[begins[at]!]!++] = edges[at]!;
  return numbers;
}

/** The arcs from one node to another: from `first` up to `last`. */
export function arcsBetween({ start, end }: Arcs, from: number, to: number): { first: number; last: number } {
  let low = start[from]!;
  let high = start[from + 1]!;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (end[middle]! < to) low = middle + 1;
    else high = middle;
  }
  let last = low;
  while (last < start[from + 1]! && end[last] === to) last++;
  return { first: low, last };
}

/** What the rows take, in bytes. */
export const bytesOf = ({ start, end, backStart, backEnd }: Arcs): number =>
  [...new Set([start, end, backStart, backEnd])].reduce((sum, { byteLength }) => sum + byteLength, 0);
