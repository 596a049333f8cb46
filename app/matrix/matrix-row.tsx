import { memo, type ReactNode } from "react";
import type { EntityId } from "@/graph/model/entity";
import { shadeOf } from "@/lib/shade";
import { cellOf, type Matrix, type MatrixLine } from "@/lib/trace/matrix";
import { count } from "@/lib/wording";
import type { Pair } from "./told-cell";

interface Props {
  readonly id: EntityId;
  readonly name: string;
  readonly glyph: ReactNode;
  readonly position: number;
  readonly columns: readonly MatrixLine[];
  readonly found: Matrix;
  /** The column that the keys stand on, if they are in this row. */
  readonly stood: number | null;
  readonly onTell: (pair: Pair) => void;
  readonly onStand: (at: readonly [number, number]) => void;
  readonly onTrace: (row: EntityId, column: EntityId) => void;
}

/** The cells of one row: shade by the best score, and the number of paths. */
export const MatrixRow = memo(function MatrixRow(props: Props) {
  const { id, name, glyph, position, columns, found, stood, onTell, onStand, onTrace } = props;
  return (
    <tr>
      <th
        scope="row"
        className="sticky left-0 z-10 max-w-56 bg-paper py-0.5 pr-3 pl-5 text-left leading-tight font-normal"
      >
        {glyph} {name}
      </th>
      {columns.map((column, at) => {
        const cell = cellOf(found, id, column.id);
        const score = cell?.best.score.total ?? 0;
        const said = cell === undefined ? "no path" : `${count(cell.paths, "path")}, best ${score.toFixed(1)}`;
        const shade = shadeOf(score);
        return (
          <td
            key={column.id}
            // biome-ignore lint/a11y/noNoninteractiveElementToInteractiveRole: a cell of a grid takes the focus
            role="gridcell"
            tabIndex={stood === at ? 0 : -1}
            data-cell={`${position} ${at}`}
            aria-label={`${name}, ${column.label}: ${said}`}
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
            style={cell && { background: `color-mix(in srgb, var(--ink) ${shade.ink}%, var(--card))` }}
            className={`h-7 min-w-7 border-r border-b border-paper text-center tabular-nums focus-visible:-outline-offset-2 focus-visible:outline-3 ${cell === undefined ? "" : "cursor-pointer"} ${shade.dark ? "text-paper" : "text-ink"}`}
          >
            {cell?.paths}
          </td>
        );
      })}
    </tr>
  );
});
