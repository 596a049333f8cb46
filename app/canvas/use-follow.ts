import type { Core } from "cytoscape";
import { type RefObject, useEffect } from "react";

/** Keeps the drawing's scale and place on an element, as custom properties, so that what is in it can move along. */
export function useFollow(cy: Core | null, element: RefObject<HTMLElement | null>): void {
  useEffect(() => {
    if (cy === null) return;
    const follow = (): void => {
      const style = element.current?.style;
      style?.setProperty("--zoom", String(cy.zoom()));
      style?.setProperty("--pan-x", `${cy.pan().x}px`);
      style?.setProperty("--pan-y", `${cy.pan().y}px`);
    };
    follow();
    cy.on("viewport", follow);
    return () => {
      cy.off("viewport", follow);
    };
  }, [cy, element]);
}
