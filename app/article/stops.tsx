import type { StatementId } from "@/graph/model/article";

interface Props {
  readonly stops: readonly StatementId[];
  readonly stop: StatementId | null;
  readonly onStop: (statement: StatementId) => void;
}

const button =
  "grid size-8 place-items-center rounded text-lg leading-none hover:bg-paper disabled:text-soft disabled:opacity-50";

/** Goes through the sentences that what is selected rests on. */
export function Stops({ stops, stop, onStop }: Props) {
  const at = stop === null ? 0 : stops.indexOf(stop);
  const [before, after] = [stops[at - 1], stops[at + 1]];
  return (
    <div className="flex items-center gap-1 text-sm text-soft">
      <button
        type="button"
        aria-label="Sentence before"
        disabled={before === undefined}
        onClick={() => before !== undefined && onStop(before)}
        className={button}
      >
        ‹
      </button>
      <span className="tabular-nums" aria-live="polite">
        {at + 1} of {stops.length}
      </span>
      <button
        type="button"
        aria-label="Next sentence"
        disabled={after === undefined}
        onClick={() => after !== undefined && onStop(after)}
        className={button}
      >
        ›
      </button>
    </div>
  );
}
