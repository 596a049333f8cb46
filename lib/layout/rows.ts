import type { Rectangle } from "./geometry";
import { type Cell, type Chapter, type Frame, indent, type Placement, type Strip } from "./placement";

const cellGap = 14;
const lineGap = 26;
/** Room for a chapter's head. */
const headRoom = 54;

/** Cells broken into lines like words, each line as wide as the room. */
function lines(cells: readonly Cell[], width: number): readonly (readonly Cell[])[] {
  const result: Cell[][] = [];
  let used = Number.POSITIVE_INFINITY;
  for (const cell of cells) {
    if (used + cellGap + cell.width <= width) result.at(-1)?.push(cell);
    else {
      result.push([cell]);
      used = -cellGap;
    }
    used += cellGap + cell.width;
  }
  return result;
}

interface Line {
  readonly cells: readonly Cell[];
  readonly left: number;
}

/** The lines of a chapter; members follow the line that their group stands in, a little further in. */
function linesOf({ apart, cells, shelves }: Chapter, width: number): readonly Line[] {
  const plain = [apart, cells].flatMap((part) => lines(part, width)).map((line): Line => ({ cells: line, left: 0 }));
  const heads = lines(
    shelves.map(({ head }) => head),
    width,
  );
  const members = new Map(shelves.map(({ head, members }) => [head.id, members]));
  return [
    ...plain,
    ...heads.flatMap((line): Line[] => [
      { cells: line, left: 0 },
      ...line.flatMap(({ id }) =>
        lines(members.get(id) ?? [], width - indent).map((own): Line => ({ cells: own, left: indent })),
      ),
    ]),
  ];
}

/** Boxes of a line are equally high, and share what it leaves free if they nearly fill it. */
function widen(line: Line, width: number): readonly number[] {
  const own = line.cells.map((cell) => cell.width);
  const free = width - line.left - own.reduce((sum, each) => sum + each, 0) - cellGap * (own.length - 1);
  return free > width / 4 ? own : own.map((each) => each + free / own.length);
}

/** Chapters below each other, for surfaces taller than wide: each as lines of boxes over the frame's width. */
export function rows(chapters: readonly Chapter[], frame: Frame): Placement {
  const boxes = new Map<string, Rectangle>();
  const strips: Strip[] = [];
  const heads: { x: number; y: number; width: number }[] = [];
  let y = 0;
  let opened = 0;
  for (const [position, chapter] of chapters.entries()) {
    heads.push({ x: 0, y, width: frame.width });
    y += headRoom;
    for (const line of linesOf(chapter, frame.width)) {
      const height = Math.max(...line.cells.map((cell) => cell.height));
      const widths = widen(line, frame.width);
      let x = line.left;
      for (const [index, { id }] of line.cells.entries()) {
        const width = widths[index] as number;
        boxes.set(id, { x, y, width, height });
        x += width + cellGap;
      }
      strips.push({ start: y, end: y + height, ids: line.cells.map(({ id }) => id) });
      y += height + lineGap;
      if (line.left > 0) opened += height + lineGap;
    }
    if (position === chapters.length - 1) y -= lineGap;
  }
  return { boxes, strips, heads, closedHeight: y - opened };
}
