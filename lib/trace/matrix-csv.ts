import { csvText } from "../export/csv-text";
import type { GraphIndex } from "../graph-index";
import { explain } from "./clauses";
import { cellOf, type Matrix } from "./matrix";
import { matrices } from "./matrix-kinds";
import { sentencesOf } from "./sentences";

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
  return csvText([head, ...lines]);
}
