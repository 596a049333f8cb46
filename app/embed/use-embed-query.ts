import { useCallback, useSyncExternalStore } from "react";
import { type EmbedFrame, embedQuery, readFrame, usualFrame, viewPart } from "@/lib/embed/embed-frame";
import { defaultView } from "@/lib/view";
import { readView, viewHref, writeView } from "@/lib/view-url";
import { subscribeAddress, tellAddress } from "../address";

const nothing = viewHref(defaultView);
const here = (): URLSearchParams => new URLSearchParams(window.location.search);
const readAsked = (): string => viewHref(readView(viewPart(here())));
const readControls = (): EmbedFrame["controls"] => readFrame(here()).controls;

/** The view that the link asks for, as links write it; null for the one that the page was built with. */
export function useEmbedQuery(built: string): readonly [string | null, (query: string) => void] {
  const written = useSyncExternalStore(subscribeAddress, readAsked, () => nothing);
  const asked = written === nothing || written === built ? null : written;
  const show = useCallback((next: string) => {
    const view = writeView(readView(viewPart(new URLSearchParams(next))));
    // Set into a page, it must not fill that page's history.
    window.history.replaceState(
      window.history.state,
      "",
      window.location.pathname + embedQuery(view, readFrame(here())),
    );
    tellAddress();
  }, []);
  return [asked, show];
}

/** The controls that the author chose. */
export const useControls = (): EmbedFrame["controls"] =>
  useSyncExternalStore(subscribeAddress, readControls, () => usualFrame.controls);
