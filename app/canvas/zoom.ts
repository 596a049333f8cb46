import type { Core } from "cytoscape";
import { useEffect } from "react";
import { whole } from "@/lib/camera";
import type { Scene } from "@/lib/scene";

const step = 1.25;

function zoomBy(cy: Core, factor: number): void {
  cy.zoom({ level: cy.zoom() * factor, renderedPosition: { x: cy.width() / 2, y: cy.height() / 2 } });
  cy.emit("scrollzoom");
}

export const zoomIn = (cy: Core): void => zoomBy(cy, step);
export const zoomOut = (cy: Core): void => zoomBy(cy, 1 / step);

export function fitAll(cy: Core, scene: Scene): void {
  const { zoom, x, y } = whole(scene, { width: cy.width(), height: cy.height() });
  cy.viewport({ zoom, pan: { x, y } });
}

const keys: Readonly<Record<string, (cy: Core, scene: Scene) => void>> = {
  "+": zoomIn,
  "=": zoomIn,
  "-": zoomOut,
  "0": fitAll,
};

/** Plus, minus and zero zoom the map that has the keyboard; with Ctrl they stay the browser's. */
export function useZoomKeys(cy: Core | null, scene: Scene): void {
  useEffect(() => {
    const holder = cy?.container()?.closest<HTMLElement>("[role=application]");
    if (cy === null || holder == null) return;
    const listen = (event: KeyboardEvent): void => {
      const act = keys[event.key];
      if (act === undefined || event.ctrlKey || event.metaKey || event.altKey) return;
      act(cy, scene);
      event.preventDefault();
    };
    holder.addEventListener("keydown", listen);
    return () => holder.removeEventListener("keydown", listen);
  }, [cy, scene]);
}
