import type { Collection, Core, SingularElementReturnValue } from "cytoscape";

type Elements = readonly SingularElementReturnValue[];

/** What Cytoscape's own renderer does beside its documented face. */
interface Renderer {
  drawElement(context: CanvasRenderingContext2D, element: SingularElementReturnValue): void;
  drawCachedElements(context: CanvasRenderingContext2D, elements: Elements, ratio: number, extent: unknown): void;
  drawLayeredElements(context: CanvasRenderingContext2D, elements: Elements, ratio: number, extent: unknown): void;
  notify(event: string, elements: unknown): void;
}

/**
 * Cytoscape keeps pictures of all parts, and of layers of parts, which pays where thousands move. Where hundreds change
 * their looks at a click, layers cost many times the drawing; and the first drawing needs no pictures yet.
 */
function drawWithoutLayers(renderer: Renderer): void {
  let isFirst = true;
  renderer.drawLayeredElements = (context, elements, ratio, extent) => {
    if (!isFirst) return renderer.drawCachedElements(context, elements, ratio, extent);
    isFirst = elements.length === 0;
    for (const element of elements) renderer.drawElement(context, element);
  };
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

/** Has a drawing of this size answer at once. */
export function quicken(cy: Core): void {
  const renderer = (cy as unknown as { renderer(): Renderer }).renderer();
  drawWithoutLayers(renderer);
  ignoreMeasures(renderer);
  ignorePress(cy);
}
