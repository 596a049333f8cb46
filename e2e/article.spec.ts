import { readFileSync } from "node:fs";
import type { Locator } from "@playwright/test";
import type { KnowledgeGraph } from "../graph/model/knowledge-graph";
import { barriers } from "./barriers";
import { expect, test } from "./explorer";

const graph = JSON.parse(readFileSync(new URL("../out/alps-iv/graph.json", import.meta.url), "utf8")) as KnowledgeGraph;
const fact = "nras.activates.ras-mapk-pathway";
const column = "[data-article]";

/** Twenty facts from all over the article. */
const sample = graph.relations.filter((_, position) => position % Math.ceil(graph.relations.length / 20) === 0);

test("a student finds low platelets, sees why, and reads the sentence in the article", async ({ page, explorer }) => {
  await explorer.open();
  await page.locator("#facts").getByRole("link", { name: "Thrombocytopenia", exact: true }).click();
  await expect(explorer.heading).toHaveText("Thrombocytopenia");
  await expect(explorer.panel.getByText("low platelets").first()).toBeVisible();
  await explorer.panel.getByRole("link", { name: /Autoimmunity leads to Thrombocytopenia/ }).click();
  await expect(explorer.heading).toHaveText("Autoimmunity leads to Thrombocytopenia");
  await explorer.panel.getByRole("button", { name: "Show in the article" }).first().click();
  const sentence = page.locator(`${column} [data-lit]`).first();
  await expect(sentence).toBeInViewport();
  await expect(sentence.locator("[data-role~=subject]")).toContainText(/autoimmunity/i);
  await expect(sentence.locator("[data-role~=object]")).toContainText("low platelets");
  await expect(page).toHaveURL(/beside=article/);
  await page.goBack();
  await expect(page.locator(column)).toHaveCount(0);
});

const inColumn = (sentence: Locator): Promise<boolean> =>
  sentence.evaluate((element) => {
    const frame = element.closest("[data-article]")?.getBoundingClientRect();
    const place = element.getBoundingClientRect();
    return frame !== undefined && place.top >= frame.top && place.top < frame.bottom;
  });

test("twenty facts open at their words", async ({ page, explorer }) => {
  test.slow();
  await explorer.open("?beside=article");
  expect(sample.length).toBeGreaterThanOrEqual(19);
  for (const { id, evidence } of sample) {
    await page.locator(`#facts a[href="?${new URLSearchParams({ relation: id })}"]`).dispatchEvent("click");
    const first = page.locator(`${column} [data-lit]`).first();
    await expect.poll(() => inColumn(first), id).toBe(true);
    const lit = await page
      .locator(`${column} [data-lit]`)
      .evaluateAll((all) => all.map((one) => one.dataset.statement));
    expect(new Set(lit)).toEqual(new Set(evidence.map(({ statement }) => statement)));
    for (const role of ["subject", "object"])
      await expect(page.locator(`${column} [data-role~=${role}]`)).not.toHaveCount(0);
  }
});

test("a link to a fact with the article beside it opens at the words", async ({ page, explorer }) => {
  const last = sample.at(-1);
  await explorer.open(`?${new URLSearchParams({ relation: last?.id ?? "" })}&beside=article`);
  await expect.poll(() => inColumn(page.locator(`${column} [data-lit]`).first())).toBe(true);
});

test("a sentence that is pointed at lights its facts, and opens", async ({ page, explorer }) => {
  await explorer.open("?beside=article");
  const lit = (): Promise<string[]> => explorer.ask((cy) => cy.$("edge.focus").map((edge) => edge.id()), null);
  expect(await lit()).toEqual([]);
  const id = graph.relations.find((relation) => relation.id === fact)?.evidence[0].statement ?? "";
  const sentence = page.locator(`[data-statement="${id}"]`);
  await sentence.hover();
  await expect.poll(lit).toContain(fact);
  await page.mouse.move(20, 400);
  await expect.poll(lit).toEqual([]);
  await sentence.getByRole("link", { name: `Sentence ${id}` }).click();
  await expect(page).toHaveURL(new RegExp(`statement=${id}`));
  await expect(explorer.panel.getByRole("link", { name: /NRAS activates RAS-MAPK pathway/ })).toBeVisible();
  await expect(explorer.panel.getByText("Sentence of the article")).toBeVisible();
});

test("the article by keyboard: arrows go from sentence to sentence, Enter opens, Escape goes back", async ({
  page,
  explorer,
}) => {
  await explorer.open();
  await page.getByRole("button", { name: "Read the article" }).click();
  const first = graph.article.sections[0]?.items[0]?.statements.map(({ id }) => id) ?? [];
  await page.locator(`[data-statement="${first[0]}"] [data-marker]`).focus();
  await page.keyboard.press("ArrowDown");
  await expect(page.locator(`[data-statement="${first[1]}"] [data-marker]`)).toBeFocused();
  const lit = (): Promise<number> => explorer.ask((cy) => cy.$("edge.focus").length, null);
  await expect.poll(lit).toBeGreaterThan(0);
  await page.keyboard.press("Enter");
  await expect(explorer.heading).toContainText("Introduction, paragraph 1");
  await expect(explorer.heading).toBeFocused();
  await page.keyboard.press("Escape");
  await expect(explorer.panel).toHaveCount(0);
  await page.keyboard.press("Escape");
  await expect(page.locator(column)).toHaveCount(0);
});

test("coverage tells what each item gave, why some gave nothing, and leads into the text", async ({
  page,
  explorer,
}) => {
  await explorer.open("?beside=coverage");
  const silent = page.locator(`${column} section`, { hasText: "Silent, and why" });
  await expect(silent.getByText("it names nothing that takes part in a fact")).toBeVisible();
  await silent.getByRole("button").first().click();
  await expect(page).toHaveURL(/beside=article/);
  await expect(page.locator(`${column} [data-lit]`)).toBeInViewport();
  await expect(explorer.panel.getByText("No fact was read in this sentence.")).toBeVisible();
});

test("a work of the literature: what it shows, where it limits, what it bears on", async ({ page, explorer }) => {
  const reference = graph.references.find(({ abstract, note }) => abstract && note);
  await explorer.open(`?relation=${fact}`);
  await explorer.panel.locator("a[href^='?reference=']").first().click();
  await expect(explorer.panel.getByText("Literature, beside the article")).toBeVisible();
  await page.goto(`/alps-iv/?reference=${reference?.id}`);
  await expect(explorer.heading).toHaveText(reference?.title ?? "");
  await expect(explorer.panel.getByText(String(reference?.abstract))).toBeVisible();
  await expect(explorer.panel.getByText(String(reference?.note))).toBeVisible();
  await explorer.panel.locator("a[href^='?statement=']").first().click();
  await expect(explorer.panel.getByText("Sentence of the article")).toBeVisible();
});

test("a link is copied as it stands", async ({ page, explorer, context }) => {
  await context.grantPermissions(["clipboard-read", "clipboard-write"]);
  await explorer.open(`?relation=${fact}`);
  await explorer.panel.getByRole("button", { name: "Copy link" }).click();
  await expect(explorer.panel.getByText("Link copied")).toBeVisible();
  expect(await page.evaluate(() => navigator.clipboard.readText())).toBe(page.url());
});

test.describe("where one column has room", () => {
  test.use({ viewport: { width: 390, height: 844 } });

  test("fact and article take turns", async ({ page, explorer }) => {
    await explorer.open(`?relation=${fact}`);
    await explorer.panel.getByRole("button", { name: "Article", exact: true }).click();
    await expect(explorer.panel).toHaveCount(0);
    await expect(page.locator(`${column} [data-lit]`).first()).toBeInViewport();
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(390);
    await page.locator(column).getByRole("button", { name: "Fact" }).click();
    await expect(explorer.heading).toHaveText("NRAS activates RAS-MAPK pathway");
    await expect(page.locator(column)).toHaveCount(0);
  });
});

const states = [
  `/alps-iv/?relation=${fact}&beside=article`,
  "/alps-iv/?beside=coverage",
  "/alps-iv/?statement=causes-1.1",
  "/alps-iv/?reference=oliveira2007",
  "/alps-iv/entity/nras/",
] as const;
/** All of the article is read once; after that its first sections stand for it. */
const later = ['[data-section]:not([data-section="0"], [data-section="1"])', "#map svg"];

for (const path of states)
  test(`${path} has no barriers`, async ({ page, explorer }) => {
    test.slow();
    await page.goto(path);
    if (!path.includes("entity/")) await explorer.drawn();
    if (path.includes("beside")) await expect(page.locator(column)).toBeVisible();
    expect(await barriers(page, { always: ["#facts"], repeated: later })).toEqual([]);
  });
