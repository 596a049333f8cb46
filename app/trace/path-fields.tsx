import { useMemo } from "react";
import type { GraphIndex } from "@/lib/graph-index";
import { asked, type Trace } from "@/lib/trace/ask";
import type { Destination } from "@/lib/trace/destinations";
import { choiceOf, endChoices, startChoices } from "./choices";
import { EndPicker } from "./end-picker";

interface Props {
  readonly index: GraphIndex;
  readonly trace: Trace;
  /** Where the start leads; null where there is none, or it is not known yet. */
  readonly reached: readonly Destination[] | null;
  readonly onTrace: (trace: Trace) => void;
}

/** Where the trace begins and ends; the end offers what can be reached. */
export function PathFields({ index, trace, reached, onTrace }: Props) {
  const starts = useMemo(() => startChoices(index), [index]);
  const ends = useMemo(
    () => (trace.from === null || reached === null ? starts : endChoices(index, reached)),
    [index, trace.from, reached, starts],
  );
  const { from, to } = trace;
  return (
    <div className="mt-4 flex items-end gap-2">
      <div className="grid min-w-0 flex-1 gap-2">
        <EndPicker
          label="From"
          chosen={from && choiceOf(index, from, "")}
          choices={starts}
          onChoose={(end) => onTrace(asked(trace, { from: end }))}
        />
        <EndPicker
          label="To"
          chosen={to && choiceOf(index, to, "")}
          choices={ends}
          onChoose={(end) => onTrace(asked(trace, { to: end }))}
        />
      </div>
      <button
        type="button"
        aria-label="Swap the ends"
        title="Swap the ends"
        disabled={from === null && to === null}
        onClick={() => onTrace({ ...asked(trace, { from: to }), to: from })}
        className="mb-7 grid size-9 shrink-0 place-items-center rounded-md border border-rule hover:border-current disabled:opacity-40"
      >
        <svg
          aria-hidden="true"
          width="14"
          height="16"
          viewBox="0 0 14 16"
          className="fill-none stroke-current"
          strokeWidth="1.6"
        >
          <path d="M4 15V2M1 5l3-3.5L7 5M10 1v13M7 11l3 3.5 3-3.5" />
        </svg>
      </button>
    </div>
  );
}
