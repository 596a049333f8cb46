import { useSyncExternalStore } from "react";

const subscribe = (): (() => void) => () => {};
const isMac = (): boolean => /mac|iphone|ipad/i.test(navigator.userAgent);

/** How the picture is brought to life. */
export function Hint({ isWaking }: { readonly isWaking: boolean }) {
  const key = useSyncExternalStore(subscribe, isMac, () => false) ? "⌘" : "Ctrl";
  return (
    <span className="absolute right-3 bottom-3 rounded-md border border-rule bg-card px-2.5 py-1 text-[13px]">
      {isWaking ? (
        "One moment…"
      ) : (
        <>
          <span className="embed-more">{key} + wheel to zoom, click to </span>
          <span className="embed-brief">explore</span>
        </>
      )}
    </span>
  );
}
