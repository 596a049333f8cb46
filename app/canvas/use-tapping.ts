import { useCallback, useRef } from "react";
import type { Selection } from "@/lib/view";

/** Two taps so near in time and place are one gesture. The drawing may have moved in between: the first one counts. */
const double = { ms: 350, px: 12 };

/** Where and when the drawing was tapped, and what is there. */
export interface Tap {
  /** In milliseconds, as events tell it. */
  readonly at: number;
  readonly x: number;
  readonly y: number;
  readonly selection: Selection | null;
}

const isSecond = (tap: Tap, first: Tap): boolean =>
  first.selection?.kind === "entity" &&
  tap.at - first.at < double.ms &&
  Math.hypot(tap.x - first.x, tap.y - first.y) < double.px;

/** Tells a box tapped twice from what is tapped once, whoever takes the taps: the first may come before the drawing lives. */
export function useTapping(
  onSelect: (selection: Selection | null) => void,
  onFocus: (id: string) => void,
): (tap: Tap) => void {
  const last = useRef<Tap | null>(null);
  return useCallback(
    (tap) => {
      const first = last.current;
      if (first?.selection != null && isSecond(tap, first)) {
        last.current = null;
        onFocus(first.selection.id);
        return;
      }
      last.current = tap;
      onSelect(tap.selection);
    },
    [onSelect, onFocus],
  );
}
