import type { Core, EventObject } from "cytoscape";
import { useEffect } from "react";
import type { Selection } from "@/lib/view";

interface Listeners {
  readonly onSelect: (selection: Selection | null) => void;
  readonly onHover: (selection: Selection | null) => void;
}

const selectionOf = ({ target }: EventObject): Selection => ({
  kind: target.isNode() ? "entity" : "relation",
  id: target.id(),
});

/** Pointer events on the drawing, in the view's terms. */
export function useTaps(cy: Core | null, { onSelect, onHover }: Listeners): void {
  useEffect(() => {
    if (cy === null) return;
    const container = cy.container();
    const tap = (event: EventObject): void => onSelect(event.target === cy ? null : selectionOf(event));
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
  }, [cy, onSelect, onHover]);
}
