import { test as base, expect } from "@playwright/test";
import { type Host, serveHost } from "./serve-host";

/** Our site stands elsewhere; on this one, somebody else's pages embed it. */
const test = base.extend<{ host: Host }>({
  host: async ({ baseURL }, use) => {
    const host = await serveHost(baseURL ?? "");
    await use(host);
    host.close();
  },
});

test("keeps its room, leaves the wheel to the page, tells its height and its state, answers", async ({
  page,
  host,
}) => {
  await page.addInitScript(() => {
    const shifts: number[] = [];
    Object.assign(window, { shifts });
    new PerformanceObserver((list) => {
      for (const entry of list.getEntries()) shifts.push((entry as unknown as { value: number }).value);
    }).observe({ type: "layout-shift", buffered: true });
  });
  await page.goto(`${host.address}/page.html`);
  const first = page.locator("#first");
  const frame = page.frameLocator("#first iframe");
  await expect(frame.getByText("1 of 3", { exact: true })).toBeVisible();
  expect(await page.evaluate("window.shifts.reduce((sum, one) => sum + one, 0)")).toBeLessThan(0.001);
  await first.hover({ position: { x: 300, y: 90 } });
  await page.mouse.wheel(0, 40);
  await expect.poll(() => page.evaluate(() => scrollY)).toBeGreaterThan(20);
  await expect(frame.getByText("Ctrl + wheel to zoom, click to explore")).toBeVisible();
  await expect(frame.locator("canvas")).toHaveCount(0);
  const scrolled = await page.evaluate(() => scrollY);
  await page.keyboard.down("Control");
  await page.mouse.wheel(0, -120);
  await page.keyboard.up("Control");
  await frame.locator("[data-alive]").waitFor();
  expect(await page.evaluate(() => scrollY)).toBe(scrolled);
  await page.locator("#after").click();
  await expect(frame.locator("canvas")).toHaveCount(0);
  const state = (): Promise<unknown> =>
    first.evaluate((view: HTMLElement & { step?: number; steps?: number }) => [view.step, view.steps]);
  await first.evaluate((view: HTMLElement & { next?: () => void }) => view.next?.());
  await expect.poll(state).toEqual([1, 3]);
  await first.evaluate((view: HTMLElement & { step?: number }) => {
    view.step = 2;
  });
  await expect(frame.getByText("3 of 3", { exact: true })).toBeVisible();
  await page.evaluate(() => {
    const target = document.querySelector("#first")?.shadowRoot?.querySelector("iframe")?.contentWindow;
    for (const junk of ["step", { etiograph: 9, type: "step", to: 0 }, { type: "step", to: 0 }, null, 7])
      target?.postMessage(junk, "*");
    window.postMessage({ etiograph: 1, type: "state", view: "?", step: 0, steps: 9 }, "*");
  });
  await frame.getByRole("button", { name: "Previous step" }).press("ArrowLeft");
  await expect.poll(state).toEqual([1, 3]);
  await first.evaluate((view) => view.setAttribute("view", "entity=kras&hops=1"));
  await expect(frame.getByRole("heading")).toContainText("KRAS");
  const second = page.locator("#second");
  await second.scrollIntoViewIfNeeded();
  await expect.poll(() => second.evaluate((view: HTMLElement) => view.style.height)).toMatch(/^\d{3}px$/);
});

test("three slides: arrows step the view, then the deck; a key pressed within goes to the deck", async ({
  page,
  host,
}) => {
  await page.goto(`${host.address}/deck.html`);
  const frame = page.frameLocator("etiograph-view iframe");
  const slide = (): Promise<unknown> => page.evaluate("Reveal.getIndices().h");
  await page.keyboard.press("ArrowRight");
  await expect(frame.getByText("1 of 3", { exact: true })).toBeVisible();
  for (const said of ["2 of 3", "3 of 3"]) {
    await page.keyboard.press("ArrowRight");
    await expect(frame.getByText(said, { exact: true })).toBeVisible();
    expect(await slide()).toBe(1);
  }
  await page.keyboard.press("ArrowRight");
  expect(await slide()).toBe(2);
  await page.keyboard.press("ArrowLeft");
  expect(await slide()).toBe(1);
  await page.keyboard.press("ArrowLeft");
  await expect(frame.getByText("2 of 3", { exact: true })).toBeVisible();
  await frame.getByRole("button", { name: "Next step" }).press("Enter");
  await expect(frame.getByText("3 of 3", { exact: true })).toBeVisible();
  await frame.getByRole("button", { name: "Next step" }).press("ArrowRight");
  await expect.poll(slide).toBe(2);
  expect(await page.evaluate(() => document.activeElement?.tagName)).toBe("BODY");
});
