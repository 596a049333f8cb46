import { memo, type RefObject, useEffect, useLayoutEffect, useMemo, useRef } from "react";
import type { Relation } from "@/graph/model/relation";
import { noFilter } from "@/lib/filter-change";
import type { GraphIndex } from "@/lib/graph-index";
import { lensSide, readLens } from "@/lib/lens";
import { nextSort, type TableRow, tableRows } from "@/lib/table-rows";
import { type Lens, tableColumns, type View } from "@/lib/view";
import { visibleRelations } from "@/lib/visible";
import { count } from "@/lib/wording";
import { insets } from "../insets";
import type { ChangeView } from "../use-view";
import { FactRow } from "./fact-row";
import { SortHead } from "./sort-head";

interface Props {
  readonly index: GraphIndex;
  readonly view: View;
  readonly title: string;
  /** How many columns of text lie over the right end. */
  readonly columns: number;
  readonly changeView: ChangeView;
}

/** Shows of all rows those that are wanted: to hide one and bring it back costs less than to make it anew. */
function useShown(
  body: RefObject<HTMLTableSectionElement | null>,
  rows: readonly TableRow[],
  shown: readonly Relation[],
) {
  useLayoutEffect(() => {
    const wanted = new Set(shown.map(({ id }) => id));
    for (const [at, { relation }] of rows.entries()) {
      const row = body.current?.rows[at];
      if (row !== undefined && row.hidden === wanted.has(relation.id)) row.hidden = !row.hidden;
    }
  }, [body, rows, shown]);
}

interface RowsProps {
  readonly index: GraphIndex;
  readonly rows: readonly TableRow[];
  readonly chosen: string | null;
  readonly lens: Lens | null;
}

/** All rows; a filter leaves them as they are. */
const Rows = memo(function Rows({ index, rows, chosen, lens }: RowsProps) {
  const reading = lens === null ? null : readLens(index, lens);
  return rows.map((row) => {
    const side = lensSide(index, lens, row.relation.id);
    return (
      <FactRow
        key={row.relation.id}
        row={row}
        chosen={row.relation.id === chosen}
        side={side === null || reading === null ? null : reading.sides[side]}
        mark={reading?.compares ? side : null}
      />
    );
  });
});

/** The facts that the map shows, as rows. */
export function FactTable({ index, view, title, columns, changeView }: Props) {
  const body = useRef<HTMLTableSectionElement>(null);
  const { filter, lens, sort, selection } = view;
  const rows = useMemo(() => tableRows(index, index.graph.relations, sort), [index, sort]);
  const shown = useMemo(() => visibleRelations(index, { filter, lens }), [index, filter, lens]);
  useShown(body, rows, shown);
  const chosen = selection?.kind === "relation" ? selection.id : null;
  useEffect(() => {
    if (chosen !== null) body.current?.querySelector("[aria-current]")?.scrollIntoView({ block: "nearest" });
  }, [chosen]);
  const reading = lens === null ? null : readLens(index, lens);
  return (
    <section
      id="table"
      aria-labelledby="table-caption"
      // biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls must take the keyboard
      tabIndex={0}
      className={`h-[72dvh] overflow-auto focus-visible:outline-offset-[-2px] md:h-[calc(100dvh-6.25rem)] ${insets[columns]}`}
    >
      <table className="fact-table" data-lens={lens ?? undefined}>
        <caption id="table-caption" className="sr-only">
          Facts of {title}: {shown.length} of {index.graph.relations.length}
        </caption>
        <thead>
          <tr>
            {tableColumns.map((column) => (
              <SortHead
                key={column}
                column={column}
                sort={view.sort}
                onSort={() => changeView({ sort: nextSort(view.sort, column) })}
              />
            ))}
            {reading !== null && <th scope="col">Lens</th>}
          </tr>
        </thead>
        <tbody ref={body}>
          <Rows index={index} rows={rows} chosen={chosen} lens={lens} />
        </tbody>
      </table>
      {shown.length === 0 && (
        <p className="p-12 text-center text-soft">
          None of the {count(index.graph.relations.length, "fact")} passes the filter.{" "}
          <button
            type="button"
            className="min-h-6 text-ink underline"
            onClick={() => changeView({ filter: noFilter, lens: null })}
          >
            Show all
          </button>
        </p>
      )}
    </section>
  );
}
