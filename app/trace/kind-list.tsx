import { entityTypes } from "@/graph/model/entity";
import type { PathType } from "@/lib/trace/trace";
import { count } from "@/lib/wording";
import { Glyph } from "../glyph";

interface Props {
  readonly types: readonly PathType[];
  readonly total: number;
  readonly chosen: string | null;
  readonly onChoose: (kind: string | null) => void;
}

const few = 6;

/** What kinds of path there are: through which types, how many, how good the best. */
export function KindList({ types, total, chosen, onChoose }: Props) {
  if (types.length < 2) return null;
  const row = (kind: PathType | null) => {
    const words =
      kind === null ? "All kinds" : kind.types.map((type) => entityTypes[type].label.toLowerCase()).join(" → ");
    return (
      <li key={kind?.id ?? "all"}>
        <button
          type="button"
          aria-pressed={chosen === (kind?.id ?? null)}
          onClick={() => onChoose(kind?.id ?? null)}
          className="flex min-h-8 w-full items-center gap-2 rounded-md px-2 py-0.5 text-left text-[15px] hover:bg-paper aria-pressed:bg-paper aria-pressed:font-semibold"
        >
          {kind !== null && (
            <span aria-hidden="true" className="flex shrink-0 items-center gap-1">
              {kind.types.map((type, position) => (
                <Glyph key={position} type={type} />
              ))}
            </span>
          )}
          <span className={`min-w-0 flex-1 ${kind === null ? "" : "sr-only"}`}>{words}</span>
          <span aria-hidden="true" className={kind === null ? "hidden" : "min-w-0 flex-1 truncate text-sm text-soft"}>
            {words}
          </span>
          <span className="shrink-0 text-sm text-soft tabular-nums">{count(kind?.paths ?? total, "path")}</span>
        </button>
      </li>
    );
  };
  const [first, rest] = [types.slice(0, few), types.slice(few)];
  return (
    <section aria-label="Kinds of path" className="mt-4 -mx-2">
      <ul>
        {row(null)}
        {first.map(row)}
      </ul>
      {rest.length > 0 && (
        <details open={rest.some(({ id }) => id === chosen)}>
          <summary className="min-h-6 cursor-pointer px-2 text-sm text-soft">{count(rest.length, "more kind")}</summary>
          <ul>{rest.map(row)}</ul>
        </details>
      )}
    </section>
  );
}
