import { count } from "@/lib/wording";

interface Props {
  readonly facts: number;
  readonly onShowAll: () => void;
}

/** Says on the empty map that the filter hides everything, and undoes that. */
export function NothingLeft({ facts, onShowAll }: Props) {
  return (
    <p className="absolute inset-x-5 top-1/3 text-center text-soft">
      None of the {count(facts, "fact")} passes the filter.{" "}
      <button
        type="button"
        className="min-h-6 text-ink underline"
        onClick={onShowAll}
        onKeyDown={(event) => event.stopPropagation()}
      >
        Show all
      </button>
    </p>
  );
}
