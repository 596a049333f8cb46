import { memo, type ReactNode } from "react";
import type { EntityId } from "@/graph/model/entity";
import { cellOf, type Matrix, type MatrixLine } from "@/lib/trace/matrix";
import { count } from "@/lib/wording";

interface Props {
  readonly id: EntityId;
  readonly position: number;
  readonly columns: readonly MatrixLine[];
  readonly found: Matrix;
  /** The column that the keys stand on, if they are in this row. */
  readonly stood: number | null;
  readonly onTell: (pair: readonly [EntityId, EntityId]) => void;
  readonly onStand: (at: readonly [number, number]) => void;
  readonly onTrace: (row: EntityId, column: EntityId) => void;
  readonly children: ReactNode;
}

/** Light enough for ink, or dark enough for paper. */
const isDark = (score: number): boolean => score >= 50;

/** The cells of one row: shade by the best score, and the number of paths. */
export const MatrixRow = memo(function MatrixRow({
  id,
  position,
  columns,
  found,
  stood,
  onTell,
  onStand,
  onTrace,
  children,
}: Props) {
  return (
    <tr aria-rowindex={position + 2}>
      <th scope="row" className="sticky left-0 z-10 max-w-52 bg-paper py-0.5 pr-3 pl-5 text-left font-normal">
        {children}
      </th>
      {columns.map((column, at) => {
        const cell = cellOf(found, id, column.id);
        const score = cell?.best.score.total ?? 0;
        return (
          // biome-ignore lint/a11y/useSemanticElements: a cell of a grid takes the focus
          <td
            key={column.id}
            role="gridcell"
            tabIndex={stood === at ? 0 : -1}
            data-cell={`${position} ${at}`}
            aria-colindex={at + 2}
            aria-label={
              cell === undefined
                ? `${column.label}: no path`
                : `${column.label}: ${count(cell.paths, "path")}, best ${score.toFixed(1)}`
            }
            onFocus={() => {
              onStand([position, at]);
              onTell([id, column.id]);
            }}
            onPointerEnter={() => onTell([id, column.id])}
            onClick={() => onTrace(id, column.id)}
            onKeyDown={(event) => {
              if (event.key !== "Enter" && event.key !== " ") return;
              event.preventDefault();
              onTrace(id, column.id);
            }}
            style={
              cell === undefined
                ? undefined
                : { background: `color-mix(in oklab, var(--ink) ${Math.round(Math.max(4, score))}%, var(--card))` }
            }
            className={`h-7 min-w-7 border-r border-b border-paper text-center tabular-nums focus-visible:outline-3 focus-visible:-outline-offset-2 ${cell === undefined ? "" : "cursor-pointer"} ${isDark(score) ? "text-paper" : "text-ink"}`}
          >
            {cell?.paths ?? ""}
          </td>
        );
      })}
    </tr>
  );
});
