import { useMemo } from "react";
import { entityTypes } from "@/graph/model/entity";
import type { GraphIndex } from "@/lib/graph-index";
import { matrices } from "@/lib/trace/matrix-kinds";
import { orderedLines } from "@/lib/trace/matrix-order";
import type { View } from "@/lib/view";
import { isNarrowed, visibleRelations } from "@/lib/visible";
import { useReply } from "../trace/use-reply";
import type { ChangeView } from "../use-view";
import { MatrixGrid } from "./matrix-grid";
import { MatrixTools } from "./matrix-tools";

/** Room for the columns of text that lie over the right end. */
const insets = ["", "beside:mr-[min(26rem,50vw)]", "md:mr-[52rem]"] as const;

interface Props {
  readonly index: GraphIndex;
  readonly view: View;
  readonly title: string;
  readonly columns: number;
  readonly changeView: ChangeView;
}

/** One type set against another: how many paths join each pair, and how good the best is. */
export function MatrixTable({ index, view, title, columns, changeView }: Props) {
  const { filter, lens, matrix: look } = view;
  const among = useMemo(
    () => (isNarrowed({ filter, lens }) ? visibleRelations(index, { filter, lens }).map(({ id }) => id) : null),
    [index, filter, lens],
  );
  const found = useReply<"matrix">(index, { ask: "matrix", among, id: look.id });
  const shown = found?.id === look.id ? found : null;
  const kind = matrices[look.id];
  const lines = shown === null ? null : orderedLines(shown, look);
  return (
    <section
      id="matrix"
      aria-label={`${kind.title} of ${title}`}
      className={`flex h-[72dvh] flex-col md:h-[calc(100dvh-6.3125rem)] ${insets[columns]}`}
    >
      <MatrixTools index={index} look={look} found={shown} onLook={(matrix) => changeView({ matrix })} />
      {lines === null ? (
        <p role="status" className="p-12 text-center text-soft">
          Working out the paths…
        </p>
      ) : lines.rows.length === 0 || lines.columns.length === 0 ? (
        <p role="status" className="p-12 text-center text-soft">
          No {entityTypes[kind.rows].label.toLowerCase()} leads to a {entityTypes[kind.columns].label.toLowerCase()}{" "}
          here
          {look.match !== "" && <> with “{look.match}” in its name</>}.
        </p>
      ) : (
        shown !== null && <MatrixGrid index={index} found={shown} lines={lines} changeView={changeView} />
      )}
    </section>
  );
}
