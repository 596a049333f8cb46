import type { Core } from "cytoscape";
import { useEffect } from "react";
import { margin } from "@/lib/camera";
import type { Scene } from "@/lib/scene";

/** How far the drawing can still go in the direction of the wheel. */
function room(cy: Core, scene: Scene, down: boolean): number {
  const bottom = cy.pan().y + scene.height * cy.zoom();
  return Math.max(0, down ? bottom - (cy.height() - margin) : margin - cy.pan().y);
}

/** The wheel moves a drawing that is taller than its window, then the page; with Ctrl, or pinched, or where asked to, it zooms. */
export function useWheel(cy: Core | null, scene: Scene, zooms: boolean): void {
  useEffect(() => {
    const container = cy?.container();
    if (cy === null || container == null || zooms) return;
    const listen = (event: WheelEvent): void => {
      if (event.ctrlKey || event.metaKey) return;
      event.stopPropagation();
      const down = event.deltaY > 0;
      const left = room(cy, scene, down);
      if (left < 1 || event.deltaY === 0) return;
      event.preventDefault();
      const by = Math.min(left, Math.abs(event.deltaY) * (event.deltaMode === 1 ? 18 : 1));
      cy.panBy({ x: 0, y: down ? -by : by });
      cy.emit("dragpan");
    };
    const holder = container.parentElement ?? container;
    holder.addEventListener("wheel", listen, { capture: true, passive: false });
    return () => holder.removeEventListener("wheel", listen, { capture: true });
  }, [cy, scene, zooms]);
}
