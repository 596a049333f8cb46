import type { GraphIndex } from "@/lib/graph-index";
import type { Trace } from "@/lib/trace/ask";
import type { RankedPath } from "@/lib/trace/trace";
import { PathNames } from "./path-names";

interface Props {
  readonly index: GraphIndex;
  readonly trace: Trace;
  readonly paths: readonly RankedPath[];
  readonly onTrace: (trace: Trace) => void;
  /** The pointer or the focus is on a path, or on none. */
  readonly onPoint: (path: string | null) => void;
}

const small = "min-h-7 rounded px-2 text-sm text-soft hover:text-ink aria-pressed:bg-ink aria-pressed:text-paper";

/** Paths as rows: choose one to read it, show some together, or draw one alone. */
export function PathList({ index, trace, paths, onTrace, onPoint }: Props) {
  const toggleShown = (id: string): void => {
    const shown = trace.shown.includes(id) ? trace.shown.filter((other) => other !== id) : [...trace.shown, id].sort();
    onTrace({ ...trace, shown, solo: trace.solo && shown.length > 0 });
  };
  const solo = (id: string): void => {
    const isAlone = trace.solo && trace.shown.length === 1 && trace.shown[0] === id;
    onTrace({ ...trace, shown: isAlone ? [] : [id], solo: !isAlone, path: null, step: null });
  };
  return (
    <ol className="mt-3 border-t border-rule" aria-label="Paths" onPointerLeave={() => onPoint(null)}>
      {paths.map((path) => (
        <li
          key={path.id}
          className="border-b border-rule py-2"
          onPointerEnter={() => onPoint(path.id)}
          onFocus={() => onPoint(path.id)}
          onBlur={() => onPoint(null)}
        >
          <button
            type="button"
            onClick={() => onTrace({ ...trace, path: path.id, step: null })}
            className="group block w-full rounded text-left text-[15px]"
          >
            <span className="group-hover:underline">
              <PathNames index={index} path={path} />
            </span>
          </button>
          <div className="mt-1 flex items-center gap-1">
            <p className="flex-1 text-sm text-soft">
              <span className="font-semibold text-ink tabular-nums">{path.score.total.toFixed(1)}</span> of 100 ·{" "}
              {path.effect === "unknown" ? "sign unknown" : path.effect}
              {path.polarity !== "asserted" && ` · ${path.polarity === "negated" ? "denied" : "uncertain"}`}
            </p>
            <button
              type="button"
              className={small}
              aria-pressed={trace.shown.includes(path.id)}
              onClick={() => toggleShown(path.id)}
            >
              Show
            </button>
            <button
              type="button"
              className={small}
              aria-pressed={trace.solo && trace.shown.includes(path.id)}
              onClick={() => solo(path.id)}
            >
              Solo
            </button>
          </div>
        </li>
      ))}
    </ol>
  );
}
