import { useEffect, useSyncExternalStore } from "react";

const key = "hint";
const listeners = new Set<() => void>();

function subscribe(listener: () => void): () => void {
  listeners.add(listener);
  return () => listeners.delete(listener);
}

function isDismissed(): boolean {
  try {
    return localStorage.getItem(key) !== null;
  } catch {
    return true;
  }
}

/** Puts the hint away for good. */
export function dismissHint(): void {
  try {
    localStorage.setItem(key, "seen");
  } catch {
    // Where nothing can be remembered, no hint is shown either.
  }
  for (const listener of listeners) listener();
}

/** Whether the hint is still to be shown. The written page holds it, so that it is there at the first paint. */
export function useHint(): boolean {
  useEffect(() => {
    delete document.documentElement.dataset.hint;
  }, []);
  return !useSyncExternalStore(subscribe, isDismissed, () => false);
}

/** Tells a newcomer what the map does, in the line below it, where it covers nothing. */
export function FirstHint() {
  return (
    <p
      role="note"
      className="flex items-center md:shrink-0 gap-1.5 text-[15px] max-md:text-sm leading-tight font-medium text-ink"
    >
      <svg aria-hidden="true" width="16" height="16" viewBox="0 0 16 16" className="shrink-0 text-accent">
        <path
          d="M8 1.500a6.500 6.500 0 1 0 .01 0zM8 7v4.500M8 4.200v.6"
          fill="none"
          stroke="currentColor"
          strokeWidth="1.6"
        />
      </svg>
      <span>Choose a box or a line to read the sentences behind it.</span>
      <button
        type="button"
        className="min-h-8 shrink-0 rounded px-2.5 font-semibold text-accent hover:underline"
        onClick={() => {
          document.querySelector<HTMLElement>("#map [role=application]")?.focus({ preventScroll: true });
          dismissHint();
        }}
      >
        Got it
      </button>
    </p>
  );
}
