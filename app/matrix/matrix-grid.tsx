import { useCallback, useRef, useState } from "react";
import type { EntityId } from "@/graph/model/entity";
import type { GraphIndex } from "@/lib/graph-index";
import { asked, emptyTrace } from "@/lib/trace/ask";
import { cellOf, cellQuestion, type Matrix, type MatrixLine } from "@/lib/trace/matrix";
import { matrices } from "@/lib/trace/matrix-kinds";
import type { MatrixLines } from "@/lib/trace/matrix-order";
import { Glyph } from "../glyph";
import type { ChangeView } from "../use-view";
import { MatrixRow } from "./matrix-row";
import { type Pair, ToldCell } from "./told-cell";
import { useGridWalk } from "./use-grid-walk";

interface Props {
  readonly index: GraphIndex;
  readonly found: Matrix;
  readonly lines: MatrixLines;
  readonly changeView: ChangeView;
}

/** The grid: one tab stop, arrows to walk, Enter to trace; the cell stood on is told in words. */
export function MatrixGrid({ index, found, lines: { rows, columns }, changeView }: Props) {
  const grid = useRef<HTMLTableElement>(null);
  const [told, setTold] = useState<Pair | null>(null);
  const { row, column, onStand, onKeyDown } = useGridWalk(grid, rows.length, columns.length);
  const trace = useCallback(
    (from: EntityId, to: EntityId): void => {
      if (cellOf(found, from, to) === undefined) return;
      const ask = { kind: "paths" as const, trace: asked(emptyTrace, cellQuestion(found.id, from, to)) };
      changeView({ selection: null, hops: 0, ask });
    },
    [found, changeView],
  );
  const kind = matrices[found.id];
  return (
    <>
      <div className="min-h-0 flex-1 overflow-auto">
        <table
          ref={grid}
          // biome-ignore lint/a11y/noNoninteractiveElementToInteractiveRole: a table that is walked by keys is a grid
          role="grid"
          aria-label={kind.title}
          onKeyDown={onKeyDown}
          className="border-separate border-spacing-0 text-[13px]"
        >
          <MatrixHead title={kind.title} columns={columns} stood={told?.[1]} />
          <tbody>
            {rows.map(({ id, label }, position) => (
              <MatrixRow
                key={id}
                id={id}
                name={label}
                glyph={<Glyph type={kind.rows} />}
                position={position}
                columns={columns}
                found={found}
                stood={position === row ? column : null}
                onTell={setTold}
                onStand={onStand}
                onTrace={trace}
              />
            ))}
          </tbody>
        </table>
      </div>
      <ToldCell index={index} found={found} told={told} />
    </>
  );
}

interface HeadProps {
  readonly title: string;
  readonly columns: readonly MatrixLine[];
  /** The column that is told of. */
  readonly stood: EntityId | undefined;
}

function MatrixHead({ title, columns, stood }: HeadProps) {
  return (
    <thead>
      <tr>
        <th
          scope="col"
          className="sticky top-0 left-0 z-20 bg-paper px-5 py-2 text-left align-bottom font-normal whitespace-nowrap text-soft"
        >
          {title}
        </th>
        {columns.map(({ id, label }) => (
          <th
            key={id}
            scope="col"
            className={`sticky top-0 z-10 bg-paper py-2 align-bottom ${stood === id ? "font-semibold" : "font-normal"}`}
          >
            <span className="mx-auto block max-h-40 rotate-180 text-left leading-tight [writing-mode:vertical-rl]">
              {label}
            </span>
          </th>
        ))}
      </tr>
    </thead>
  );
}
