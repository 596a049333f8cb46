import { readFileSync } from "node:fs";
import type { KnowledgeGraph } from "../graph/model/knowledge-graph";
import { expect, test } from "./explorer";

const graph = JSON.parse(readFileSync(new URL("../out/alps-iv/graph.json", import.meta.url), "utf8")) as KnowledgeGraph;

test.describe("without JavaScript", () => {
  test.use({ javaScriptEnabled: false });

  test("the page lists every entity and every fact", async ({ page }) => {
    await page.goto("/alps-iv/");
    await expect(page.locator("#facts a[href^='?entity=']")).toHaveCount(graph.entities.length);
    await expect(page.locator("#facts a[href^='?relation=']")).toHaveCount(graph.relations.length);
    await expect(page.locator("noscript p")).toBeVisible();
    await expect(page.getByText("Fetching the graph")).toBeHidden();
    await expect(page.getByRole("link", { name: "activates RAS-MAPK pathway" }).first()).toBeVisible();
  });
});

test("the page does not carry the graph", () => {
  const html = readFileSync(new URL("../out/alps-iv/index.html", import.meta.url), "utf8");
  expect(html).not.toContain('"mentions"');
  expect(html).not.toContain("etiograph/1");
});

test.describe("on a phone", () => {
  test.use({ viewport: { width: 390, height: 844 }, hasTouch: true, isMobile: true });

  test("a box opens a sheet that leaves it in sight", async ({ page, explorer }) => {
    await explorer.open();
    const { x, y } = await explorer.spotOf("nras");
    await page.touchscreen.tap(x, y);
    await expect(explorer.heading).toHaveText("NRAS");
    const sheet = await explorer.panel.boundingBox();
    const spot = await explorer.spotOf("nras");
    expect(sheet?.width).toBe(390);
    expect(spot.y).toBeLessThan(sheet?.y ?? 0);
  });

  test("the story runs from top to bottom, and a chapter's sign brings it into sight", async ({ page, explorer }) => {
    await explorer.open();
    const height = (await explorer.map.boundingBox())?.height ?? 0;
    expect(height).toBeGreaterThan(500);
    expect((await explorer.spotOf("sirolimus")).x).toBeLessThan(390);
    expect((await explorer.spotOf("sirolimus")).y).toBeGreaterThan(844);
    await page.locator("#map button[title=Treatments]").dispatchEvent("click");
    await expect.poll(async () => (await explorer.spotOf("sirolimus")).y).toBeLessThan(height);
  });

  test("nothing is wider than the screen", async ({ page, explorer }) => {
    for (const path of ["/", "/alps-iv/"]) {
      await page.goto(path);
      expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(390);
    }
    await explorer.open();
    const font = await explorer.ask((cy) => Number.parseFloat(cy.nodes()[0]?.style("font-size")) * cy.zoom(), null);
    expect(font).toBeGreaterThanOrEqual(12);
  });
});
