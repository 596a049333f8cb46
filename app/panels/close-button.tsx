interface Props {
  readonly label: string;
  readonly onClose: () => void;
}

/** At the top right of a column of text. */
export function CloseButton({ label, onClose }: Props) {
  return (
    <button
      type="button"
      aria-label={label}
      onClick={onClose}
      className="absolute top-2 -right-3 z-10 grid size-10 place-items-center rounded-full bg-card text-xl leading-none text-soft hover:text-ink"
    >
      ×
    </button>
  );
}
