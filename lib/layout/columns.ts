import { clamp, type Rectangle } from "./geometry";
import { type Cell, type Chapter, type Frame, indent, type Placement, type Strip } from "./placement";

const rowGap = { min: 12, max: 40 };
const columnGap = { min: 18, max: 96 };
const apartGap = 40;
/** Between the groups of a column, and between them and what stands above. */
const shelfGap = { between: 11, above: 24 };
const memberGap = 8;

const heightOf = (cells: readonly Cell[], gap: number): number =>
  cells.reduce((sum, cell) => sum + cell.height, 0) + gap * Math.max(0, cells.length - 1);

const topOf = ({ apart, cells }: Chapter): number =>
  apart.length === 0 ? 0 : heightOf(apart, rowGap.min) + (cells.length === 0 ? 0 : apartGap);

/** What the closed groups take at the column's foot. */
const footOf = ({ shelves }: Chapter): number =>
  shelves.length === 0
    ? 0
    : shelfGap.above +
      heightOf(
        shelves.map(({ head }) => head),
        shelfGap.between,
      );

/** The least height in which every column has room while its groups are closed. */
const leastHeight = (columns: readonly Chapter[]): number =>
  Math.max(0, ...columns.map((column) => topOf(column) + heightOf(column.cells, rowGap.min) + footOf(column)));

type Put = (cell: Cell, y: number, inward?: number) => void;

function stack(cells: readonly Cell[], top: number, gap: number, put: Put): void {
  let y = top;
  for (const cell of cells) {
    put(cell, y);
    y += cell.height + gap;
  }
}

/** Groups from `top` down, each followed by its members, which push down only what is below them. */
function stackShelves({ shelves }: Chapter, top: number, put: Put): void {
  let y = top;
  for (const { head, members } of shelves) {
    put(head, y);
    y += head.height;
    for (const member of members) {
      put(member, y + memberGap, indent);
      y += memberGap + member.height;
    }
    y += shelfGap.between;
  }
}

/** Columns side by side over the frame's width, each spread over its height, groups at the foot. */
export function columns(chapters: readonly Chapter[], frame: Frame): Placement {
  const height = Math.max(frame.height, leastHeight(chapters));
  const widths = chapters.reduce((sum, column) => sum + column.width, 0);
  const between = clamp((frame.width - widths) / Math.max(1, chapters.length - 1), columnGap.min, columnGap.max);
  const boxes = new Map<string, Rectangle>();
  const strips: Strip[] = [];
  let x = 0;
  for (const column of chapters) {
    const ids: string[] = [];
    const put: Put = ({ id, height: cellHeight }, y, inward = 0) => {
      boxes.set(id, { x: x + inward, y, width: column.width - inward, height: cellHeight });
      ids.push(id);
    };
    const top = topOf(column);
    const room = height - top - footOf(column);
    const gaps = Math.max(1, column.cells.length - 1);
    const gap = clamp((room - heightOf(column.cells, 0)) / gaps, rowGap.min, rowGap.max);
    stack(column.apart, 0, rowGap.min, put);
    stack(column.cells, top + Math.max(0, room - heightOf(column.cells, gap)) / 2, gap, put);
    if (column.shelves.length > 0) stackShelves(column, height - footOf(column) + shelfGap.above, put);
    strips.push({ start: x, end: x + column.width, ids });
    x += column.width + between;
  }
  const heads = strips.map(({ start, end }) => ({ x: start, y: 0, width: end - start }));
  return { boxes, strips, heads, closedHeight: height };
}
