import { useCallback, useRef, useState } from "react";
import { closing } from "@/lib/activate";
import type { View } from "@/lib/view";
import { dismissHint } from "../map/first-hint";
import type { ChangeView } from "../use-view";

interface Opening {
  /** Something has been opened by hand, so that the focus may follow. */
  readonly byHand: boolean;
  readonly open: ChangeView;
  readonly closePanel: () => void;
  readonly closeArticle: () => void;
  readonly closeAsk: () => void;
}

/** Opening and closing what stands beside the map; closing gives the focus back to where it came from. */
export function useOpening(changeView: ChangeView, wide: boolean): Opening {
  const opener = useRef<HTMLElement | null>(null);
  const [byHand, setByHand] = useState(false);
  const open = useCallback(
    (change: Partial<View>) => {
      const active = document.activeElement;
      // Neither a page whose focus nobody has set yet nor a dialogue that closes is a place to come back to.
      if (active instanceof HTMLElement && active.closest("[data-panel]") === null)
        opener.current = active.matches("body, dialog *") ? null : active;
      setByHand(true);
      dismissHint();
      changeView(change);
      if (active?.closest("#facts")) document.querySelector("#map")?.scrollIntoView({ block: "center" });
    },
    [changeView],
  );
  /** Ends some of what is shown; where only one column has room, both. */
  const leave = useCallback(
    (change: Partial<View>) => {
      changeView(wide ? change : { ...closing, beside: null });
      const back = opener.current;
      back?.focus();
      // What has no room beside a panel cannot take the focus while that still stands.
      if (!back || document.activeElement !== back)
        document.querySelector<HTMLElement>("#map [role=application]")?.focus();
    },
    [changeView, wide],
  );
  const closePanel = useCallback(() => leave(closing), [leave]);
  const closeArticle = useCallback(() => leave({ beside: null }), [leave]);
  const closeAsk = useCallback(() => leave({ ask: null }), [leave]);
  return { byHand, open, closePanel, closeArticle, closeAsk };
}
