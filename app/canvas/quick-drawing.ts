import type { Collection, Core } from "cytoscape";

/** What Cytoscape's own renderer does beside its documented face. */
interface Renderer {
  notify(event: string, elements: unknown): void;
  drawLayeredElements(...drawing: readonly unknown[]): void;
  drawCachedElements(...drawing: readonly unknown[]): void;
}

/** To ask what is under the pointer measures what has changed since; that alone is nothing new to draw. */
function ignoreMeasures(renderer: Renderer): void {
  const notify = renderer.notify;
  renderer.notify = function (event, elements) {
    if (event !== "bounds") notify.call(this, event, elements);
  };
}

/** A press shows nothing until it is let go, so that nothing is drawn anew for it. */
function ignorePress(cy: Core): void {
  const all = Object.getPrototypeOf(cy.collection()) as { activate(): Collection; unactivate(): Collection };
  const unchanged = function (this: Collection): Collection {
    return this;
  };
  all.activate = unchanged;
  all.unactivate = unchanged;
}

/** Layers of pictures pay where hundreds of things are drawn; what stands out is few, and is drawn straight away. */
function drawStraight(renderer: Renderer): void {
  renderer.drawLayeredElements = renderer.drawCachedElements;
}

/** Has a drawing of this size answer at once. */
export function quicken(cy: Core): void {
  const renderer = (cy as unknown as { renderer(): Renderer }).renderer();
  ignoreMeasures(renderer);
  drawStraight(renderer);
  ignorePress(cy);
}
