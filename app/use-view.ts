import { useCallback, useMemo, useSyncExternalStore } from "react";
import type { View } from "@/lib/view";
import { readView, writeView } from "@/lib/view-url";

const listeners = new Set<() => void>();
const notify = (): void => {
  for (const listener of listeners) listener();
};

function subscribe(listener: () => void): () => void {
  listeners.add(listener);
  window.addEventListener("popstate", listener);
  return () => {
    listeners.delete(listener);
    window.removeEventListener("popstate", listener);
  };
}

const search = (): string => window.location.search;
/** The page is written without knowing the link it will be opened by. */
const searchAtBuild = (): string => "";

/** The URL as state: the only place where what is shown is kept. */
export function useView(): readonly [View, (view: View) => void] {
  const query = useSyncExternalStore(subscribe, search, searchAtBuild);
  const view = useMemo(() => readView(new URLSearchParams(query)), [query]);
  const setView = useCallback((next: View) => {
    const params = writeView(next).toString();
    const url = window.location.pathname + (params === "" ? "" : `?${params}`);
    if (url === window.location.pathname + window.location.search) return;
    window.history.pushState(null, "", url);
    notify();
  }, []);
  return [view, setView];
}
