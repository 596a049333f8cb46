import { type ReactNode, useEffect, useRef } from "react";

interface Props {
  readonly id: string;
  readonly heading: string;
  /** The widest that it gets, as a class. */
  readonly width: string;
  readonly onClose: () => void;
  readonly children: (close: () => void) => ReactNode;
}

/** A dialogue over the page with its heading and a way out; the focus goes back to what opened it. */
export function Dialog({ id, heading, width, onClose, children }: Props) {
  const dialog = useRef<HTMLDialogElement>(null);
  useEffect(() => dialog.current?.showModal(), []);
  const close = (): void => dialog.current?.close();
  return (
    <dialog
      ref={dialog}
      aria-labelledby={id}
      onClose={onClose}
      className={`m-auto max-h-[calc(100dvh-2rem)] ${width} max-w-none rounded-xl border border-rule bg-card p-6 text-ink shadow-2xl backdrop:bg-[rgb(0_0_0/0.35)] max-md:p-4`}
    >
      <div className="flex items-start justify-between gap-4">
        <h2 id={id} className="text-[1.375rem] font-semibold">
          {heading}
        </h2>
        <button type="button" className="min-h-8 rounded-md px-3 text-sm text-soft hover:text-ink" onClick={close}>
          Close
        </button>
      </div>
      {children(close)}
    </dialog>
  );
}
