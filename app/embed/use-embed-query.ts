import { useCallback, useEffect, useSyncExternalStore } from "react";
import { embedQuery, readFrame, viewPart } from "@/lib/embed/embed-frame";
import { defaultView } from "@/lib/view";
import { readView, viewHref, writeView } from "@/lib/view-url";

const listeners = new Set<() => void>();

function subscribe(listener: () => void): () => void {
  listeners.add(listener);
  window.addEventListener("popstate", listener);
  return () => {
    listeners.delete(listener);
    window.removeEventListener("popstate", listener);
  };
}

const nothing = viewHref(defaultView);

/** The view that the link asks for, as links write it; null for the one that the page was built with. */
export function useEmbedQuery(built: string): readonly [string | null, (query: string) => void] {
  const search = useSyncExternalStore(
    subscribe,
    () => window.location.search,
    () => "",
  );
  const written = viewHref(readView(viewPart(new URLSearchParams(search))));
  const query = written === nothing || written === built ? null : written;
  const show = useCallback((next: string) => {
    const frame = readFrame(new URLSearchParams(window.location.search));
    const view = writeView(readView(viewPart(new URLSearchParams(next))));
    // Set into a page, it must not fill that page's history.
    window.history.replaceState(window.history.state, "", window.location.pathname + embedQuery(view, frame));
    for (const listener of listeners) listener();
  }, []);
  useEffect(() => {
    if (query === null) delete document.documentElement.dataset.asked;
    else document.documentElement.dataset.asked = "";
  }, [query]);
  return [query, show];
}
