import { useMemo } from "react";
import type { EntityId } from "@/graph/model/entity";
import type { GraphIndex } from "@/lib/graph-index";
import { explain } from "@/lib/trace/clauses";
import { cellOf, type Matrix } from "@/lib/trace/matrix";
import { netEffect, sentencesOf } from "@/lib/trace/sentences";
import { count } from "@/lib/wording";

export type Pair = readonly [row: EntityId, column: EntityId];

interface Props {
  readonly index: GraphIndex;
  readonly found: Matrix;
  readonly told: Pair | null;
}

/** What lies between the pair that is pointed at: the best path in words. */
export function ToldCell({ index, found, told }: Props) {
  const words = useMemo(() => {
    if (told === null) return null;
    const cell = cellOf(found, ...told);
    if (cell === undefined) {
      const [row, column] = told.map((id) => index.entities.get(id)?.label ?? id);
      return `No path from ${row} to ${column}.`;
    }
    const { best, paths } = cell;
    const sentences = sentencesOf(explain(index, best), () => "");
    return `${count(paths, "path")}, the best ${best.score.total.toFixed(1)} of 100: ${sentences} ${netEffect(best)}.`;
  }, [index, found, told]);
  return (
    <p data-told className="min-h-16 border-t border-rule px-5 py-2.5 text-[15px]" aria-live="polite">
      {words ?? (
        <span className="text-soft">
          Point at a cell, or walk with the arrow keys, to read its best path. Choose it to trace.
        </span>
      )}
    </p>
  );
}
