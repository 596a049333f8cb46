import type { Core, EventObject } from "cytoscape";
import { useEffect } from "react";
import type { Selection } from "@/lib/view";
import type { Tap } from "./use-tapping";

interface Listeners {
  readonly onTap: (tap: Tap) => void;
  readonly onHover: (selection: Selection | null) => void;
}

const selectionOf = ({ target }: EventObject): Selection => ({
  kind: target.isNode() ? "entity" : "relation",
  id: target.id(),
});

function tapOf(event: EventObject): Tap {
  const { target, cy } = event;
  const original = event.originalEvent as MouseEvent | TouchEvent | undefined;
  const { clientX = 0, clientY = 0 } = (original !== undefined && "changedTouches" in original
    ? original.changedTouches[0]
    : original) ?? { clientX: 0, clientY: 0 };
  const selection = target === cy ? null : selectionOf(event);
  return { at: original?.timeStamp ?? performance.now(), x: clientX, y: clientY, selection };
}

/** Pointer events on the drawing, in the view's terms. */
export function useTaps(cy: Core | null, { onTap, onHover }: Listeners): void {
  useEffect(() => {
    if (cy === null) return;
    const container = cy.container();
    const tap = (event: EventObject): void => onTap(tapOf(event));
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
  }, [cy, onTap, onHover]);
}
