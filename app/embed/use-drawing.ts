import { type RefObject, useEffect, useState } from "react";
import type { Frame } from "@/lib/layout/placement";
import type { Drawer, Drawing } from "./drawer";

/** The still that is seen now, among those that a page was built with. */
export const seenStill = (stage: Element): HTMLElement | undefined =>
  [...stage.querySelectorAll<HTMLElement>(".embed-still")].find((still) => still.getClientRects().length > 0);

/** The frame that a still was laid out in. */
export function frameOfStill(still: HTMLElement): Frame {
  const [width = 0, height = 0] = (still.dataset.frame ?? "").split(" ").map(Number);
  return { width, height };
}

interface Asked {
  readonly drawer: Drawer | null;
  /** Null for the view that the page was built with. */
  readonly query: string | null;
  readonly stage: RefObject<HTMLElement | null>;
  /** The frame of a map that is live: nothing moves under the hand. */
  readonly held: Frame | null;
}

/** The view that is asked for, drawn for the stage; null where the page shows what it was built with, or nothing yet. */
export function useDrawing({ drawer, query, stage, held }: Asked): Drawing | null {
  const [drawing, setDrawing] = useState<Drawing | null>(null);
  useEffect(() => {
    if (query === null) setDrawing(null);
    else if (drawer !== null) {
      const { clientWidth: width = 1, clientHeight: height = 1 } = stage.current ?? {};
      setDrawing((before) =>
        held === null ? drawer.draw(query, { width, height }, before) : drawer.redraw(query, held),
      );
    }
  }, [drawer, query, stage, held]);
  return query === null ? null : drawing;
}
