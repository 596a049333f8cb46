import { readFileSync } from "node:fs";
import type { KnowledgeGraph } from "../graph/model/knowledge-graph";
import { expect, test } from "./explorer";

const graph = JSON.parse(readFileSync(new URL("../out/alps-iv/graph.json", import.meta.url), "utf8")) as KnowledgeGraph;

test.describe("without JavaScript", () => {
  test.use({ javaScriptEnabled: false });

  test("an entity has a page: names, identifiers, facts, sentences, literature", async ({ page }) => {
    await page.goto("/alps-iv/entity/nras/");
    await expect(page.getByRole("heading", { level: 1 })).toHaveText("NRAS");
    await expect(page.getByRole("link", { name: "HGNC:7989" })).toBeVisible();
    await expect(page.getByRole("heading", { name: "What it activates" })).toBeVisible();
    await expect(page.getByRole("heading", { name: "NRAS activates RAS-MAPK pathway" })).toBeVisible();
    await expect(page.locator("blockquote").first()).toContainText("activate the RAS-MAPK pathway");
    await expect(page.getByRole("link", { name: "[1]", exact: true }).first()).toBeVisible();
    await expect(page.locator("main button")).toHaveCount(0);
    await page.getByRole("link", { name: "RAS-MAPK pathway" }).first().click();
    await expect(page.getByRole("heading", { level: 1 })).toHaveText("RAS-MAPK pathway");
  });

  test("the list of facts leads to it", async ({ page }) => {
    await page.goto("/alps-iv/");
    await expect(page.getByRole("button", { name: "Read the article" })).toBeHidden();
    await page.getByRole("link", { name: /facts about NRAS, with quotes/ }).click();
    await expect(page.getByRole("heading", { level: 1 })).toHaveText("NRAS");
  });
});

test("the entity's page leads to the map", async ({ page, explorer }) => {
  await page.goto("/alps-iv/entity/nras/");
  await page.getByRole("link", { name: "Show on the map" }).click();
  await explorer.drawn();
  await expect(explorer.heading).toHaveText("NRAS");
  await explorer.panel.getByRole("link", { name: "Page to print" }).click();
  await expect(page).toHaveURL(/\/alps-iv\/entity\/nras\/$/);
});

test("machines find every page and what it is about", async ({ page, request }) => {
  const sitemap = await (await request.get("/sitemap.xml")).text();
  expect(sitemap.match(/<loc>/g)).toHaveLength(graph.entities.length + 2);
  for (const { id } of graph.entities) expect(sitemap).toContain(`/alps-iv/entity/${id}/</loc>`);
  expect(await (await request.get("/robots.txt")).text()).toContain("/sitemap.xml");
  for (const [path, type] of [
    ["/alps-iv/", "MedicalCondition"],
    ["/alps-iv/entity/nras/", "Gene"],
    ["/alps-iv/entity/sirolimus/", "Drug"],
  ] as const) {
    await page.goto(path);
    const data = JSON.parse((await page.locator('script[type="application/ld+json"]').textContent()) ?? "");
    expect(data).toMatchObject({ "@type": "Article", about: { "@type": type } });
    expect(await page.locator('link[rel="canonical"]').getAttribute("href")).toMatch(new RegExp(`${path}$`));
    expect((await page.locator('meta[name="description"]').getAttribute("content"))?.length).toBeGreaterThan(50);
  }
});

test("on paper stand the facts, and nothing that only a screen can use", async ({ page, explorer }) => {
  await explorer.open("?entity=nras&beside=article");
  await page.emulateMedia({ media: "print" });
  for (const gone of ["#map-section", "[data-panel]", "[data-article]", "#facts > nav"]) {
    await expect(page.locator(gone)).toBeHidden();
  }
  await expect(page.getByRole("heading", { name: "All facts" })).toBeVisible();
  await page.goto("/alps-iv/entity/nras/");
  await expect(page.getByRole("heading", { level: 1 })).toBeVisible();
  await expect(page.getByRole("link", { name: "Show on the map" })).toBeHidden();
});

test("a chosen theme stays, from the first paint on, on page and map", async ({ page, explorer }) => {
  await explorer.open();
  const ground = (): Promise<string> => page.evaluate(() => getComputedStyle(document.documentElement).backgroundColor);
  const paper = await ground();
  await page.getByRole("button", { name: /^Theme: as the system/ }).click();
  expect(await ground()).toBe(paper);
  await page.getByRole("button", { name: /^Theme: paper/ }).click();
  const ink = await ground();
  expect(ink).not.toBe(paper);
  await page.addInitScript(() => {
    document.addEventListener("DOMContentLoaded", () => {
      document.documentElement.dataset.atFirst = getComputedStyle(document.documentElement).backgroundColor;
    });
  });
  await page.reload();
  await explorer.drawn();
  expect(await page.locator("html").getAttribute("data-at-first")).toBe(ink);
  await page.getByRole("button", { name: /^Theme: ink/ }).click();
  expect(await ground()).toBe(paper);
});

for (const viewport of [
  { width: 1440, height: 900 },
  { width: 1024, height: 768 },
  { width: 390, height: 844 },
])
  test.describe(`${viewport.width} px wide`, () => {
    test.use({ viewport });
    test("the hint stands below the map and covers nothing; the title is not cut", async ({ page, explorer }) => {
      await explorer.open();
      const [hint, map] = [await page.getByRole("note").boundingBox(), await page.locator("#map").boundingBox()];
      expect(hint?.y).toBeGreaterThanOrEqual((map?.y ?? 0) + (map?.height ?? 0));
      await expect(page.getByRole("button", { name: "Got it" })).toBeInViewport({ ratio: 1 });
      const title = page.getByRole("heading", { level: 1 });
      expect(await title.evaluate((one) => one.scrollWidth - one.clientWidth)).toBeLessThanOrEqual(0);
      await expect(title).toContainText("type IV");
    });
  });

test("the hint shows once", async ({ page, explorer }) => {
  await explorer.open();
  const hint = page.getByRole("note");
  await expect(hint).toBeVisible();
  await hint.getByRole("button", { name: "Got it" }).click();
  await expect(hint).toHaveCount(0);
  await page.reload();
  await explorer.drawn();
  await expect(hint).toHaveCount(0);
});

test("a link of a later version opens as far as it is understood, and says so", async ({ page, explorer }) => {
  await explorer.open("?v=9&entity=nras&colour=blue");
  await expect(explorer.heading).toHaveText("NRAS");
  const notice = page.getByRole("status").filter({ hasText: "newer version" });
  await notice.getByRole("button", { name: "Dismiss" }).click();
  await expect(notice).toHaveCount(0);
  await expect(page).toHaveURL(/\?entity=nras$/);
});

test("the example on the home page opens its fact on the map", async ({ page, explorer }) => {
  await page.goto("/");
  await page.getByRole("link", { name: "See it on the map" }).click();
  await expect(page).toHaveURL(/\/alps-iv\/\?relation=/);
  await expect(explorer.panel.locator("blockquote").first()).toBeVisible();
});
