import { clamp, type Rectangle } from "./geometry";

export interface Cell {
  readonly id: string;
  readonly height: number;
}

/** A column to be placed: `apart` cells stand at its top, set off from the rest. */
export interface Column {
  readonly width: number;
  readonly apart: readonly Cell[];
  readonly cells: readonly Cell[];
}

export interface Frame {
  readonly width: number;
  readonly height: number;
}

const rowGap = { min: 12, max: 40 };
const columnGap = { min: 28, max: 96 };
const apartGap = 40;

const heightOf = (cells: readonly Cell[], gap: number): number =>
  cells.reduce((sum, cell) => sum + cell.height, 0) + gap * Math.max(0, cells.length - 1);

const topOf = (column: Column): number =>
  column.apart.length === 0 ? 0 : heightOf(column.apart, rowGap.min) + (column.cells.length === 0 ? 0 : apartGap);

/** The least height in which every column has room. */
const leastHeight = (columns: readonly Column[]): number =>
  Math.max(0, ...columns.map((column) => topOf(column) + heightOf(column.cells, rowGap.min)));

function stack(cells: readonly Cell[], x: number, width: number, top: number, gap: number): [string, Rectangle][] {
  let y = top;
  return cells.map(({ id, height }) => {
    const box = { x, y, width, height };
    y += height + gap;
    return [id, box];
  });
}

/** Columns side by side over the frame's width, each spread over its height; grows downwards if a column needs it. */
export function place(columns: readonly Column[], frame: Frame): ReadonlyMap<string, Rectangle> {
  const height = Math.max(frame.height, leastHeight(columns));
  const widths = columns.reduce((sum, column) => sum + column.width, 0);
  const between = clamp((frame.width - widths) / Math.max(1, columns.length - 1), columnGap.min, columnGap.max);
  const boxes = new Map<string, Rectangle>();
  let x = 0;
  for (const column of columns) {
    const top = topOf(column);
    const gaps = Math.max(1, column.cells.length - 1);
    const gap = clamp((height - top - heightOf(column.cells, 0)) / gaps, rowGap.min, rowGap.max);
    const slack = height - top - heightOf(column.cells, gap);
    const placed = [
      ...stack(column.apart, x, column.width, 0, rowGap.min),
      ...stack(column.cells, x, column.width, top + Math.max(0, slack) / 2, gap),
    ];
    for (const [id, box] of placed) boxes.set(id, box);
    x += column.width + between;
  }
  return boxes;
}
