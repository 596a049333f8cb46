import { useSyncExternalStore } from "react";

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

/** Tells a newcomer what the map does; gone once it is put away or anything was opened. */
export function FirstHint() {
  if (useSyncExternalStore(subscribe, isDismissed, () => true)) return null;
  return (
    <div className="pointer-events-none absolute inset-x-4 bottom-14 z-10 flex justify-center max-md:top-16 max-md:bottom-auto">
      <p
        role="note"
        className="pointer-events-auto flex items-center gap-4 rounded-lg border border-rule bg-card py-2 pr-2 pl-4 text-[15px] leading-snug shadow-lg"
      >
        Choose a box or a line to read the sentences behind it.
        <button
          type="button"
          className="min-h-8 shrink-0 rounded px-2.5 font-semibold text-accent hover:underline"
          onClick={dismissHint}
        >
          Got it
        </button>
      </p>
    </div>
  );
}
