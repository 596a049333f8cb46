import type { GraphIndex } from "@/lib/graph-index";
import type { Matrix } from "@/lib/trace/matrix";
import { matrixCsv } from "@/lib/trace/matrix-csv";
import { matrices, matrixIds } from "@/lib/trace/matrix-kinds";
import { type MatrixView, matrixOrders } from "@/lib/view";
import { saveFile } from "../export/save-file";

const orderNames: Readonly<Record<MatrixView["order"], string>> = {
  article: "In the article’s order",
  best: "Best first",
  name: "By name",
};

interface Props {
  readonly index: GraphIndex;
  readonly look: MatrixView;
  readonly found: Matrix | null;
  readonly onLook: (look: MatrixView) => void;
}

const field = "min-h-8 rounded-md border border-rule bg-card px-2";

/** What is set against what, in which order, and which names; and the whole as a file. */
export function MatrixTools({ index, look, found, onLook }: Props) {
  return (
    <div className="flex flex-wrap items-center gap-x-4 gap-y-2 border-b border-rule px-5 py-2 text-[15px]">
      <label>
        <span className="sr-only">Matrix</span>
        <select
          className={field}
          value={look.id}
          onChange={({ target }) => {
            const id = matrixIds.find((name) => name === target.value);
            if (id !== undefined) onLook({ ...look, id });
          }}
        >
          {matrixIds.map((id) => (
            <option key={id} value={id}>
              {matrices[id].title}
            </option>
          ))}
        </select>
      </label>
      <label>
        <span className="sr-only">Order</span>
        <select
          className={field}
          value={look.order}
          onChange={({ target }) => {
            const order = matrixOrders.find((name) => name === target.value);
            if (order !== undefined) onLook({ ...look, order });
          }}
        >
          {matrixOrders.map((order) => (
            <option key={order} value={order}>
              {orderNames[order]}
            </option>
          ))}
        </select>
      </label>
      <label className="min-w-0 flex-1">
        <span className="sr-only">Names that hold</span>
        <input
          type="search"
          className={`${field} w-full max-w-64`}
          placeholder="Names that hold …"
          value={look.match}
          onChange={({ target }) => onLook({ ...look, match: target.value })}
        />
      </label>
      <p className="flex items-center gap-2 text-sm text-soft" aria-hidden="true">
        score 0
        <span
          className="h-3 w-24 rounded-sm"
          style={{ background: "linear-gradient(to right, var(--card), var(--ink))" }}
        />
        100
      </p>
      <button
        type="button"
        disabled={found === null}
        className="min-h-8 rounded border border-rule px-2.5 text-sm hover:border-current disabled:opacity-40"
        onClick={() =>
          found !== null &&
          saveFile(`${index.graph.article.id}-${look.id}.csv`, matrixCsv(index, found), "text/csv;charset=utf-8")
        }
      >
        Save as CSV
      </button>
    </div>
  );
}
