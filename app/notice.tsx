import type { ReactNode } from "react";

interface Props {
  readonly children: ReactNode;
  readonly onDismiss: () => void;
}

/** Says at the foot that a link holds what is not here; the page works on. */
export function Notice({ children, onDismiss }: Props) {
  return (
    <div
      role="status"
      className="fixed inset-x-4 bottom-4 z-20 mx-auto flex max-w-xl items-baseline gap-4 rounded-md border border-rule bg-card px-4 py-3 text-[15px] shadow-lg"
    >
      <p className="min-w-0 flex-1">{children}</p>
      <button type="button" className="min-h-6 font-semibold text-accent underline" onClick={onDismiss}>
        Dismiss
      </button>
    </div>
  );
}
