import type { StopText } from "./stops";

interface Props {
  readonly stops: readonly StopText[];
  readonly at: number;
  /** What there is to step through is not known yet. */
  readonly waits: boolean;
  /** From the stop that it stands at to another. */
  readonly onStep: (target: (at: number) => number) => void;
  /** Somebody comes near. */
  readonly onNear: () => void;
}

const arrows = { Previous: "M10 3L5 8l5 5", Next: "M6 3l5 5-5 5" } as const;

/** Previous and next with the count, and what the step says. */
export function StepBar({ stops, at, waits, onStep, onNear }: Props) {
  if (stops.length < 2 && !waits) return null;
  const move = (name: keyof typeof arrows, by: number) => (
    <button
      type="button"
      aria-label={`${name} step`}
      // Kept in the tab order at the ends: a focus that vanishes is a focus lost.
      aria-disabled={stops[at + by] === undefined && !(waits && by > 0)}
      onPointerEnter={onNear}
      onFocus={onNear}
      onClick={() => onStep((from) => from + by)}
      className="grid size-9 place-items-center rounded-md border border-rule bg-card hover:border-current aria-disabled:text-soft aria-disabled:opacity-60"
    >
      <svg aria-hidden="true" width="16" height="16" viewBox="0 0 16 16" fill="none" stroke="currentColor">
        <path d={arrows[name]} strokeWidth="1.6" />
      </svg>
    </button>
  );
  return (
    <div
      data-part="steps"
      className="flex min-h-14 shrink-0 items-center gap-x-3 gap-y-1 border-t border-rule py-2 max-md:flex-wrap"
    >
      <div className="flex shrink-0 items-center gap-2">
        {move("Previous", -1)}
        <span className="min-w-12 text-center text-sm text-soft tabular-nums">
          {stops.length === 0 ? "" : `${at + 1} of ${stops.length}`}
        </span>
        {move("Next", 1)}
      </div>
      <p aria-live="polite" className="line-clamp-3 min-w-0 flex-1 leading-snug max-md:basis-full">
        {stops[at]?.text ?? "Step by step"}
      </p>
    </div>
  );
}
