interface Props {
  readonly label: string;
  /** How many facts it is about. */
  readonly note?: string;
  /** What a click does. */
  readonly action: string;
  readonly strong?: boolean;
  readonly onClick: () => void;
}

/** Something that is left out, which a click brings back. */
export function Chip({ label, note, action, strong = false, onClick }: Props) {
  return (
    <button
      type="button"
      onClick={onClick}
      className={`flex min-h-7 shrink-0 items-center gap-1.5 rounded-full border px-3 text-[13px] whitespace-nowrap hover:border-current ${strong ? "border-ink" : "border-rule bg-card"}`}
    >
      {label}
      {note !== undefined && <span className="text-soft tabular-nums">{note}</span>}
      {strong ? (
        <span className="underline">{action}</span>
      ) : (
        <>
          <span aria-hidden="true" className="text-soft">
            ×
          </span>
          <span className="sr-only">{action}</span>
        </>
      )}
    </button>
  );
}
