import type { Core, EventObject } from "cytoscape";
import { useEffect, useRef } from "react";
import type { Selection } from "@/lib/view";

interface Listeners {
  readonly onSelect: (selection: Selection | null) => void;
  /** A box was tapped twice. */
  readonly onFocus: (id: string) => void;
  readonly onHover: (selection: Selection | null) => void;
}

/** Two taps so near in time and place are one gesture. The drawing may have moved in between: the first one counts. */
const double = { ms: 350, px: 12 };

interface Tap {
  readonly at: number;
  readonly x: number;
  readonly y: number;
  readonly id: string;
}

const isDrawing = ({ target }: EventObject, cy: Core): boolean => target === cy;

const selectionOf = ({ target }: EventObject): Selection => ({
  kind: target.isNode() ? "entity" : "relation",
  id: target.id(),
});

function tapOf({ originalEvent, target, cy }: EventObject): Tap {
  const { clientX = 0, clientY = 0, timeStamp = performance.now() } = (originalEvent ?? {}) as Partial<MouseEvent>;
  return { at: timeStamp, x: clientX, y: clientY, id: target === cy || target.isEdge() ? "" : target.id() };
}

const isSecond = (tap: Tap, first: Tap | null): first is Tap =>
  first !== null &&
  first.id !== "" &&
  tap.at - first.at < double.ms &&
  Math.hypot(tap.x - first.x, tap.y - first.y) < double.px;

/** Pointer events on the drawing, in the view's terms. */
export function useTaps(cy: Core | null, { onSelect, onFocus, onHover }: Listeners): void {
  const last = useRef<Tap | null>(null);
  useEffect(() => {
    if (cy === null) return;
    const container = cy.container();
    const tap = (event: EventObject): void => {
      const now = tapOf(event);
      const first = last.current;
      if (isSecond(now, first)) {
        last.current = null;
        onFocus(first.id);
        return;
      }
      last.current = now;
      onSelect(isDrawing(event, cy) ? null : selectionOf(event));
    };
    const over = (event: EventObject): void => {
      container?.style.setProperty("cursor", "pointer");
      onHover(selectionOf(event));
    };
    const out = (): void => {
      container?.style.setProperty("cursor", "default");
      onHover(null);
    };
    cy.on("tap", tap);
    cy.on("mouseover", "node, edge", over);
    cy.on("mouseout", "node, edge", out);
    return () => {
      cy.off("tap", tap);
      cy.off("mouseover", "node, edge", over);
      cy.off("mouseout", "node, edge", out);
    };
  }, [cy, onSelect, onFocus, onHover]);
}
