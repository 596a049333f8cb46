import type { TableSort } from "@/lib/view";

const names: Readonly<Record<TableSort["column"], string>> = {
  subject: "Subject",
  predicate: "Relation",
  object: "Object",
  polarity: "Article",
  sources: "Sources",
  place: "Place",
};

interface Props {
  readonly column: TableSort["column"];
  readonly sort: TableSort | null;
  readonly onSort: () => void;
}

/** The head of a column, which sorts by it. */
export function SortHead({ column, sort, onSort }: Props) {
  const own = sort?.column === column ? sort : null;
  const order = own === null ? "none" : own.descending ? "descending" : "ascending";
  return (
    <th scope="col" aria-sort={order} data-column={column}>
      <button type="button" onClick={onSort}>
        {names[column]}
        <svg
          aria-hidden="true"
          width="9"
          height="12"
          viewBox="0 0 9 12"
          className="fill-none stroke-current"
          strokeWidth="1.5"
        >
          {order !== "descending" && <path d="M1.5 4.5l3-3l3 3" opacity={own === null ? 0.45 : 1} />}
          {order !== "ascending" && <path d="M1.5 7.5l3 3l3-3" opacity={own === null ? 0.45 : 1} />}
        </svg>
      </button>
    </th>
  );
}
