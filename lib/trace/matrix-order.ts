import type { MatrixView } from "../view";
import { cellOf, type Matrix, type MatrixLine } from "./matrix";

/** The rows and columns that are shown, in their order. */
export interface MatrixLines {
  readonly rows: readonly MatrixLine[];
  readonly columns: readonly MatrixLine[];
}

const folded = (text: string): string => text.normalize("NFKD").replace(/\p{M}/gu, "").toLowerCase();

const orders: Readonly<Record<MatrixView["order"], (a: MatrixLine, b: MatrixLine) => number>> = {
  article: () => 0,
  best: (a, b) => b.best - a.best || b.filled - a.filled,
  name: (a, b) => a.label.localeCompare(b.label, "en"),
};

/**
 * Sorts both ways, and keeps what matches: where a name matches on one side only, the other keeps what it is joined to.
 */
export function orderedLines(found: Matrix, { order, match }: Pick<MatrixView, "order" | "match">): MatrixLines {
  const wanted = folded(match.trim());
  const fits = ({ label }: MatrixLine): boolean => folded(label).includes(wanted);
  const [rows, columns] = [found.rows.filter(fits), found.columns.filter(fits)];
  const isJoined = (row: MatrixLine, column: MatrixLine): boolean => cellOf(found, row.id, column.id) !== undefined;
  const shown: MatrixLines = {
    rows: rows.length > 0 ? rows : found.rows.filter((row) => columns.some((column) => isJoined(row, column))),
    columns: columns.length > 0 ? columns : found.columns.filter((column) => rows.some((row) => isJoined(row, column))),
  };
  return { rows: [...shown.rows].sort(orders[order]), columns: [...shown.columns].sort(orders[order]) };
}
