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
 * Has the page measure its next click, from the click (the pointer let go, as Event Timing counts) to the end of the
 * first frame that shows `sign`. Where that is drawn on the canvas, a frame counts only when it has been painted with it.
 */
export async function watch(page: Page, sign: Sign, onCanvas: boolean): Promise<void> {
  await page.evaluate(
    ([expression, drawsIt]) => {
      const holder = drawsIt
        ? document.querySelector<HTMLElement & { _cyreg?: { cy: cytoscape.Core } }>("[data-map-canvas] > div")
        : null;
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
        // What is asked for so pressingly comes right behind the frame, before what the page has put off until then.
        const seen = (): void => {
          window.seenAfter = performance.now() - (started ?? 0);
        };
        scheduler.postTask(seen, { priority: "user-blocking" });
      };
      addEventListener(
        "click",
        ({ timeStamp }) => {
          started = timeStamp;
          requestAnimationFrame(frame);
        },
        { capture: true, once: true },
      );
    },
    [sign, onCanvas] as const,
  );
}

/** What the watched click took, in milliseconds. */
export async function seenAfter(page: Page): Promise<number> {
  const answer = await page.waitForFunction(() => window.seenAfter, null, { timeout: 20_000 });
  return Number(await answer.jsonValue());
}
