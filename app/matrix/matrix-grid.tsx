import { type KeyboardEvent, useMemo, useRef, useState } from "react";
import type { EntityId } from "@/graph/model/entity";
import type { GraphIndex } from "@/lib/graph-index";
import { asked, emptyTrace } from "@/lib/trace/ask";
import { explain } from "@/lib/trace/clauses";
import { cellOf, cellQuestion, type Matrix } from "@/lib/trace/matrix";
import { matrices } from "@/lib/trace/matrix-kinds";
import type { MatrixLines } from "@/lib/trace/matrix-order";
import { netEffect, sentencesOf } from "@/lib/trace/sentences";
import { count } from "@/lib/wording";
import { Glyph } from "../glyph";
import type { ChangeView } from "../use-view";
import { MatrixRow } from "./matrix-row";

interface Props {
  readonly index: GraphIndex;
  readonly found: Matrix;
  readonly lines: MatrixLines;
  readonly changeView: ChangeView;
}

const moves: Readonly<Record<string, readonly [rows: number, columns: number]>> = {
  ArrowDown: [1, 0],
  ArrowUp: [-1, 0],
  ArrowRight: [0, 1],
  ArrowLeft: [0, -1],
  PageDown: [8, 0],
  PageUp: [-8, 0],
};

const within = (value: number, size: number): number => Math.max(0, Math.min(size - 1, value));

/** The grid: one tab stop, arrows to walk, Enter to trace; the cell stood on is told in words. */
export function MatrixGrid({ index, found, lines: { rows, columns }, changeView }: Props) {
  const grid = useRef<HTMLTableElement>(null);
  const [at, setAt] = useState<readonly [number, number]>([0, 0]);
  const [row, column] = [within(at[0], rows.length), within(at[1], columns.length)];
  const [told, setTold] = useState<readonly [EntityId, EntityId] | null>(null);
  const trace = (from: EntityId, to: EntityId): void => {
    if (cellOf(found, from, to) === undefined) return;
    changeView({
      selection: null,
      hops: 0,
      ask: { kind: "paths", trace: asked(emptyTrace, cellQuestion(found.id, from, to)) },
    });
  };
  const onKeyDown = (event: KeyboardEvent): void => {
    const ends = { Home: [0, -columns.length], End: [0, columns.length] } as const;
    const move = moves[event.key] ?? ends[event.key as keyof typeof ends];
    if (move === undefined || event.ctrlKey || event.metaKey || event.altKey) return;
    event.preventDefault();
    const next = [within(row + move[0], rows.length), within(column + move[1], columns.length)] as const;
    setAt(next);
    grid.current?.querySelector<HTMLElement>(`[data-cell="${next.join(" ")}"]`)?.focus();
  };
  const words = useMemo(() => {
    if (told === null) return null;
    const cell = cellOf(found, ...told);
    if (cell === undefined) return null;
    const { best, paths } = cell;
    return `${count(paths, "path")}, best ${best.score.total.toFixed(1)} of 100. ${sentencesOf(explain(index, best))} ${netEffect(best)}.`;
  }, [index, found, told]);
  const kind = matrices[found.id];
  return (
    <>
      <div className="min-h-0 flex-1 overflow-auto">
        {/* biome-ignore lint/a11y/noNoninteractiveElementToInteractiveRole: a table that is walked by keys is a grid */}
        <table
          ref={grid}
          role="grid"
          aria-label={kind.title}
          aria-rowcount={rows.length + 1}
          aria-colcount={columns.length + 1}
          onKeyDown={onKeyDown}
          className="matrix border-separate border-spacing-0 text-[13px]"
        >
          <thead>
            <tr>
              <th
                scope="col"
                className="sticky top-0 left-0 z-20 bg-paper p-2 text-left align-bottom font-normal text-soft"
              >
                {kind.title}
              </th>
              {columns.map(({ id, label }, position) => (
                <th
                  key={id}
                  scope="col"
                  data-stood={told?.[1] === id || undefined}
                  aria-colindex={position + 2}
                  className="sticky top-0 z-10 h-40 bg-paper p-0 align-bottom font-normal data-stood:font-semibold"
                >
                  <span className="mx-auto block max-h-36 [writing-mode:vertical-rl] rotate-180 px-1 text-left leading-tight">
                    {label}
                  </span>
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {rows.map(({ id, label }, position) => (
              <MatrixRow
                key={id}
                id={id}
                position={position}
                columns={columns}
                found={found}
                stood={position === row ? column : null}
                onTell={setTold}
                onStand={setAt}
                onTrace={trace}
              >
                <Glyph type={kind.rows} /> {label}
              </MatrixRow>
            ))}
          </tbody>
        </table>
      </div>
      <p data-told className="min-h-16 border-t border-rule px-5 py-2 text-[15px]" aria-live="polite">
        {words ?? (
          <span className="text-soft">
            Point at a cell, or walk with the arrow keys, to read its best path. Choose it to trace.
          </span>
        )}
      </p>
    </>
  );
}
