import type { Span } from "../../model/source";
import { trim } from "../trim";
import type { RowBlock } from "./block";
import type { Line } from "./line";

/** The line below a table's header in Markdown: "|---|:--:|". */
const ruling = /^\s*\|?[\s:|-]*-[\s:|-]*\|[\s:|-]*$/;

/**
 * The rows of a table that a run of lines is, as people copy it from a page: cells between tabs, or between upright strokes. The first line heads
 * the columns. Nothing where the lines do not all have as many cells as the first.
 */
export function tableRows(text: string, run: readonly Line[]): readonly RowBlock[] | undefined {
  if (run.length < 2) return undefined;
  const lines = run.filter((line) => !isRuling(text, line));
  const rows = lines.map((line) => cellsOf(text, line));
  const [header, ...others] = rows;
  if (!header || header.length < 2 || others.length === 0) return undefined;
  if (others.some(({ length }) => length !== header.length)) return undefined;
  return others.map((cells, at) => ({ kind: "row", span: spanOf(lines[at + 1] as Line), cells, header }));
}

/** A run in pieces, so that a table within it stands by itself. */
export function splitTables(text: string, run: readonly Line[]): readonly (readonly Line[])[] {
  const pieces: Line[][] = [];
  let before: number | undefined;
  for (const line of run) {
    const own = isRuling(text, line) ? before : cellsOf(text, line).length;
    if (own === before) pieces.at(-1)?.push(line);
    else pieces.push([line]);
    before = own;
  }
  return pieces.some((piece) => tableRows(text, piece)) ? pieces : [run];
}

const isRuling = (text: string, { start, end }: Line): boolean => ruling.test(text.slice(start, end));

const spanOf = ({ content, end }: Line): Span => ({ start: content, end });

function cellsOf(text: string, line: Line): readonly Span[] {
  const words = text.slice(line.content, line.end);
  const framed = /^\|.*\|$/.test(words);
  const stroked = framed || words.includes(" | ");
  if (!stroked && !words.includes("\t")) return [];
  const inner = framed ? { start: line.content + 1, end: line.end - 1 } : spanOf(line);
  const mark = stroked ? "|" : "\t";
  const cells: Span[] = [];
  for (let start = inner.start; start <= inner.end; ) {
    const next = text.indexOf(mark, start);
    const end = next < 0 || next > inner.end ? inner.end : next;
    cells.push(trim(text, { start, end }));
    start = end + 1;
  }
  return cells;
}
