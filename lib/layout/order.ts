/** Columns of ids, from left to right, each from top to bottom. */
export type Columns = readonly (readonly string[])[];
export type Links = readonly (readonly [string, string])[];

const sweeps = 24;
const swapRounds = 12;

function neighborsOf(links: Links): ReadonlyMap<string, readonly string[]> {
  const neighbors = new Map<string, string[]>();
  const add = (from: string, to: string): void => {
    const known = neighbors.get(from);
    if (known === undefined) neighbors.set(from, [to]);
    else known.push(to);
  };
  for (const [a, b] of links) {
    if (a === b) continue;
    add(a, b);
    add(b, a);
  }
  return neighbors;
}

/** Notes where each id of a column stands: a height between 0 and 1. */
function place(column: readonly string[], heights: Map<string, number>): void {
  for (const [row, id] of column.entries()) heights.set(id, (row + 0.5) / column.length);
}

function byBarycentre(
  column: readonly string[],
  height: Map<string, number>,
  neighbors: ReadonlyMap<string, readonly string[]>,
) {
  const centre = (id: string): number => {
    const near = neighbors.get(id) ?? [];
    if (near.length === 0) return height.get(id) ?? 0;
    return near.reduce((sum, other) => sum + (height.get(other) ?? 0.5), 0) / near.length;
  };
  const keyed = column.map((id, row) => ({ id, row, centre: centre(id) }));
  return keyed.sort((a, b) => a.centre - b.centre || a.row - b.row).map(({ id }) => id);
}

/** Crossings between the links of two boxes, `upper` standing above `lower`, counted side by side. */
function crossings(upper: readonly Place[], lower: readonly Place[]): number {
  let count = 0;
  for (const a of upper) for (const b of lower) if (a.side === b.side && a.height > b.height) count += 1;
  return count;
}

interface Place {
  readonly side: number;
  readonly height: number;
}

/** One pass of exchanging neighbours in a column where that saves crossings. */
function swapAdjacent(column: string[], places: ReadonlyMap<string, readonly Place[]>): boolean {
  let changed = false;
  for (let row = 0; row + 1 < column.length; row += 1) {
    const [upper, lower] = [column[row] as string, column[row + 1] as string];
    const [above, below] = [places.get(upper) ?? [], places.get(lower) ?? []];
    if (crossings(below, above) < crossings(above, below)) {
      column[row] = lower;
      column[row + 1] = upper;
      changed = true;
    }
  }
  return changed;
}

/** The same columns, each ordered so that links cross little: barycentre sweeps to and fro, then adjacent swaps. */
export function order(columns: Columns, links: Links): Columns {
  const neighbors = neighborsOf(links);
  const current = columns.map((column) => [...column]);
  const columnOf = new Map(columns.flatMap((column, index) => column.map((id) => [id, index] as const)));
  const heights = new Map<string, number>();
  for (const column of current) place(column, heights);
  for (let sweep = 0; sweep < sweeps; sweep += 1) {
    for (let turn = 0; turn < current.length; turn += 1) {
      const index = sweep % 2 === 0 ? turn : current.length - 1 - turn;
      const ordered = byBarycentre(current[index] as string[], heights, neighbors);
      current[index] = ordered;
      place(ordered, heights);
    }
  }
  /** Where the links of a box lead: to which side, and how high. */
  const placesOf = (id: string): readonly Place[] =>
    (neighbors.get(id) ?? [])
      .map((other) => ({
        side: Math.sign((columnOf.get(other) ?? 0) - (columnOf.get(id) ?? 0)),
        height: heights.get(other) ?? 0,
      }))
      .filter(({ side }) => side !== 0);
  for (let round = 0, changed = true; changed && round < swapRounds; round += 1) {
    const places = new Map([...columnOf.keys()].map((id) => [id, placesOf(id)]));
    changed = false;
    for (const column of current) {
      changed = swapAdjacent(column, places) || changed;
      place(column, heights);
    }
  }
  return current;
}
