import { type Ask, emptyAsks } from "@/lib/trace/ask";

interface Props {
  readonly ask: Ask | null;
  readonly onAsk: (ask: Ask | null) => void;
}

/** Opens and closes the questions to the whole graph. */
export function TraceButton({ ask, onAsk }: Props) {
  return (
    <button
      type="button"
      aria-pressed={ask !== null}
      onClick={() => onAsk(ask === null ? emptyAsks.paths : null)}
      className="flex min-h-8 shrink-0 items-center gap-2 rounded-md border border-rule bg-card px-3 max-md:px-2.5 hover:border-current aria-pressed:border-ink"
    >
      <svg
        aria-hidden="true"
        width="16"
        height="12"
        viewBox="0 0 16 12"
        className="fill-none stroke-current"
        strokeWidth="1.6"
      >
        <path d="M2.5 10.5a1.5 1.5 0 1 0 .01 0M13.5 1.5a1.5 1.5 0 1 0 .01 0M4 9.5h4.5a2 2 0 0 0 2-2V5a2 2 0 0 1 2-2" />
      </svg>
      Trace
    </button>
  );
}
