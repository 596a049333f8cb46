import { useSyncExternalStore } from "react";

const subscribe = (): (() => void) => () => {};
const isMac = (): boolean => /mac|iphone|ipad/i.test(navigator.userAgent);

/** How the picture is brought to life. */
export function Hint({ isWaking }: { readonly isWaking: boolean }) {
  const key = useSyncExternalStore(subscribe, isMac, () => false) ? "⌘" : "Ctrl";
  return (
    <span className="absolute right-3 bottom-3 rounded-md border border-rule bg-card px-2.5 py-1 text-[13px] text-soft">
      {isWaking ? (
        "One moment…"
      ) : (
        <>
          <span className="pointer-coarse:hidden">{key} + wheel to zoom, click to explore</span>
          <span className="hidden pointer-coarse:inline">Tap to explore</span>
        </>
      )}
    </span>
  );
}
