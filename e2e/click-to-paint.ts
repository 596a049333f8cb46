import type { Page } from "@playwright/test";

declare global {
  interface Window {
    /** How long the last click took to be seen, in milliseconds; null while it has not been. */
    seenAfter: number | null;
  }
}

/** What is on the page once a click has been seen: an expression, true or false; `cy` is the drawing where there is one. */
export type Sign = string;

/**
 * Has the page measure its next click, from the pointer going down to the end of the first frame that shows `sign`.
 * Where the drawing is on the page, a frame counts only when the canvas has been painted with it.
 */
export async function watch(page: Page, sign: Sign): Promise<void> {
  await page.evaluate((expression) => {
    const holder = document.querySelector<HTMLElement & { _cyreg?: { cy: cytoscape.Core } }>("[data-map-canvas] > div");
    const cy = holder?._cyreg?.cy;
    const holds = new Function("cy", `return (${expression})`) as (cy: unknown) => boolean;
    window.seenAfter = null;
    let started: number | null = null;
    let drawn = false;
    const note = (): void => {
      drawn ||= started !== null && holds(cy);
    };
    cy?.on("render", note);
    const frame = (): void => {
      if (started === null || !(cy === undefined ? holds(cy) : drawn && holds(cy)))
        return void requestAnimationFrame(frame);
      cy?.off("render", note);
      const { port1, port2 } = new MessageChannel();
      port1.onmessage = () => {
        window.seenAfter = performance.now() - (started ?? 0);
      };
      port2.postMessage(null);
    };
    addEventListener(
      "pointerdown",
      ({ timeStamp }) => {
        started = timeStamp;
        requestAnimationFrame(frame);
      },
      { capture: true, once: true },
    );
  }, sign);
}

/** What the watched click took, in milliseconds. */
export async function seenAfter(page: Page): Promise<number> {
  const answer = await page.waitForFunction(() => window.seenAfter, null, { timeout: 20_000 });
  return Number(await answer.jsonValue());
}
