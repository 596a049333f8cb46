import { useCallback, useMemo, useSyncExternalStore } from "react";
import type { View } from "@/lib/view";
import { isFromLater, readView, writeView } from "@/lib/view-url";
import { subscribeAddress, tellAddress } from "./address";

const search = (): string => window.location.search;
/** The page is written without knowing the link it will be opened by. */
const searchAtBuild = (): string => "";

/** Changes some of a view and keeps the rest. */
export type ChangeView = (change: Partial<View>) => void;

/** The URL as state: the only place where what is shown is kept. */
export function useView(): readonly [View, ChangeView] {
  const query = useSyncExternalStore(subscribeAddress, search, searchAtBuild);
  const view = useMemo(() => readView(new URLSearchParams(query)), [query]);
  const changeView = useCallback((change: Partial<View>) => {
    const current = readView(new URLSearchParams(window.location.search));
    const params = writeView({ ...current, ...change }).toString();
    const url = window.location.pathname + (params === "" ? "" : `?${params}`);
    if (url === window.location.pathname + window.location.search) return;
    // With the router's own state, the entry passes it by: it has nothing to draw anew.
    window.history.pushState(window.history.state, "", url);
    tellAddress();
  }, []);
  return [view, changeView];
}

/** Whether the link that is open was made by a later form of the app. */
export function useFromLater(): boolean {
  const query = useSyncExternalStore(subscribeAddress, search, searchAtBuild);
  return isFromLater(new URLSearchParams(query));
}
