import type { Page } from "@playwright/test";
import { type Explorer, expect, test } from "./explorer";

const ground = (page: Page) => page.locator("[data-ground]");
/** What takes the first hand until the drawing answers itself. */
const waiting = (page: Page) => page.locator("[data-first-touch]");
const canvases = (page: Page) => page.locator("[data-map-canvas] canvas");

/** Where a name is written. */
async function written(page: Page, name: string): Promise<{ x: number; y: number }> {
  const box = await ground(page).getByText(name, { exact: true }).boundingBox();
  if (box === null) throw new Error(`${name} is not drawn`);
  return { x: box.x + box.width / 2, y: box.y + box.height / 2 };
}

const pan = (explorer: Explorer) => explorer.ask((cy) => cy.pan().y, null);

test.describe("under a hand", () => {
  test.use({ viewport: { width: 390, height: 844 }, hasTouch: true, isMobile: true });

  test("the map rests until it is touched, and the first tap already opens what it is on", async ({
    page,
    explorer,
  }) => {
    await page.goto("/alps-iv/");
    const before = await written(page, "NRAS");
    await page.waitForLoadState("networkidle");
    await expect(canvases(page)).toHaveCount(0);
    await page.touchscreen.tap(before.x, before.y);
    await expect(explorer.heading).toHaveText("NRAS");
    await expect(page).toHaveURL(/\?entity=nras$/);
    await expect(waiting(page)).toHaveCount(0);
    expect(await explorer.ask((cy) => cy.getElementById("nras").hasClass("focus"), null)).toBe(true);
  });

  test("two quick taps on the map at rest show a neighbourhood alone", async ({ page, explorer }) => {
    await page.goto("/alps-iv/");
    // So far up that the sheet which the first one opens does not cover it.
    const { x, y } = await written(page, "Lymphoma");
    const session = await page.context().newCDPSession(page);
    const began = Date.now() / 1000;
    const tap = async (after: number): Promise<void> => {
      const timestamp = began + after;
      await session.send("Input.dispatchTouchEvent", { type: "touchStart", touchPoints: [{ x, y }], timestamp });
      await session.send("Input.dispatchTouchEvent", { type: "touchEnd", touchPoints: [], timestamp });
    };
    await tap(0);
    await expect(page).toHaveURL(/\?entity=lymphoma$/);
    await explorer.drawn();
    await tap(0.2);
    await expect(page).toHaveURL(/\?entity=lymphoma&hops=1$/);
  });

  test("what comes to life stands where it was drawn, and the first push moves it with its ground", async ({
    page,
    explorer,
  }) => {
    await page.goto("/alps-iv/");
    const before = await written(page, "NRAS");
    const session = await page.context().newCDPSession(page);
    const touch = (type: "touchStart" | "touchMove" | "touchEnd", by: number | null) =>
      session.send("Input.dispatchTouchEvent", {
        type,
        touchPoints: by === null ? [] : [{ x: before.x, y: before.y + by }],
      });
    await touch("touchStart", 0);
    for (const by of [-20, -60, -120]) await touch("touchMove", by);
    await expect(canvases(page)).not.toHaveCount(0);
    await touch("touchEnd", null);
    await expect(waiting(page)).toHaveCount(0);
    await expect.poll(async () => (await explorer.spotOf("nras")).y).toBeCloseTo(before.y - 120, -1);
    expect((await written(page, "NRAS")).y).toBeCloseTo(before.y - 120, -1);
    await expect(page).toHaveURL(/\/alps-iv\/$/);
    await page.getByRole("button", { name: "Fit the whole map" }).click();
    await expect.poll(() => pan(explorer)).toBeGreaterThan(0);
  });

  test("a link that shows more than the bare map comes to life by itself", async ({ page }) => {
    await page.goto("/alps-iv/?entity=nras");
    await expect(canvases(page)).not.toHaveCount(0);
    await expect(waiting(page)).toHaveCount(0);
  });
});

test("for a pointer that hovers the map comes to life unasked, in place", async ({ page, explorer }) => {
  await page.addInitScript(() => {
    new MutationObserver(() => {
      const names = [...document.querySelectorAll("[data-ground] text")];
      const name = names.find(({ textContent }) => textContent === "KRAS");
      const { stillAt } = window as unknown as { stillAt?: number };
      if (name !== undefined && stillAt === undefined)
        Object.assign(window, { stillAt: name.getBoundingClientRect().y });
    }).observe(document, { childList: true, subtree: true });
  });
  await page.goto("/alps-iv/");
  await explorer.drawn();
  await expect(waiting(page)).toHaveCount(0);
  const before = await page.evaluate(() => (window as unknown as { stillAt: number }).stillAt);
  const after = await explorer.spotOf("kras");
  expect(Math.abs(after.y - before)).toBeLessThan(16);
});
