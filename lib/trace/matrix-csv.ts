import type { GraphIndex } from "../graph-index";
import { explain } from "./clauses";
import { cellOf, type Matrix } from "./matrix";
import { matrices } from "./matrix-kinds";
import { sentencesOf } from "./sentences";

/** A field of a CSV file (RFC 4180). What a spreadsheet would take for a formula is kept from being one. */
const field = (value: string | number): string => {
  const text = typeof value === "string" && /^[=+\-@\t\r]/.test(value) ? `'${value}` : String(value);
  return /[",\r\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
};

/** A matrix as rows: one for each pair that a path joins, with the best in words. */
export function matrixCsv(index: GraphIndex, found: Matrix): string {
  const { rows, columns } = matrices[found.id];
  const head = [
    rows,
    `${rows} id`,
    columns,
    `${columns} id`,
    "paths",
    "best score",
    "net effect",
    "certainty",
    "best path",
  ];
  const lines = found.rows.flatMap((row) =>
    found.columns.flatMap((column) => {
      const cell = cellOf(found, row.id, column.id);
      if (cell === undefined) return [];
      const { best, paths } = cell;
      const words = sentencesOf(explain(index, best), () => "");
      return [[row.label, row.id, column.label, column.id, paths, best.score.total, best.effect, best.polarity, words]];
    }),
  );
  return `${[head, ...lines].map((line) => line.map(field).join(",")).join("\r\n")}\r\n`;
}
