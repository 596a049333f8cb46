interface Props {
  readonly id: string;
  readonly onDismiss: () => void;
}

/** Says that a link names something that is not here; the page works on. */
export function StaleNotice({ id, onDismiss }: Props) {
  return (
    <div
      role="status"
      className="fixed inset-x-4 bottom-4 z-20 mx-auto flex max-w-xl items-baseline gap-4 rounded-md border border-rule bg-card px-4 py-3 text-[15px] shadow-lg"
    >
      <p className="min-w-0 flex-1">
        This article has nothing under “<span className="break-words">{id}</span>”. The link may be from an earlier
        reading of it; everything else is here.
      </p>
      <button type="button" className="min-h-6 font-semibold text-accent underline" onClick={onDismiss}>
        Dismiss
      </button>
    </div>
  );
}
