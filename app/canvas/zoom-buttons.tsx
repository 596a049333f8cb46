import type { Core } from "cytoscape";

const step = 1.25;

function zoomBy(cy: Core, factor: number): void {
  cy.zoom({ level: cy.zoom() * factor, renderedPosition: { x: cy.width() / 2, y: cy.height() / 2 } });
}

const button = "grid size-9 place-items-center text-lg leading-none text-ink hover:bg-paper";

/** Nearer and further, for hands without a wheel. */
export function ZoomButtons({ cy }: { readonly cy: Core | null }) {
  if (cy === null) return null;
  return (
    <div className="absolute right-3 bottom-3 md:right-auto md:left-3 flex overflow-hidden rounded-md border border-rule bg-card">
      <button type="button" className={button} aria-label="Zoom out" onClick={() => zoomBy(cy, 1 / step)}>
        −
      </button>
      <button type="button" className={button} aria-label="Zoom in" onClick={() => zoomBy(cy, step)}>
        +
      </button>
    </div>
  );
}
