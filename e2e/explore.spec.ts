import type { Page } from "@playwright/test";
import { expect, test } from "./explorer";

const fact = "nras.activates.ras-mapk-pathway";

test("from the home page to a sentence, and back", async ({ page, explorer }) => {
  await page.goto("/");
  await expect(page.getByRole("heading", { level: 1 })).toHaveText("Every line leads back to a sentence");
  await page.getByRole("link", { name: "RAS-associated autoimmune lymphoproliferative syndrome type IV" }).click();
  await explorer.drawn();
  await explorer.tap("nras");
  await expect(explorer.heading).toHaveText("NRAS");
  await expect(page).toHaveURL(/\?entity=nras$/);
  await explorer.panel.getByRole("link", { name: /NRAS activates RAS-MAPK pathway/ }).click();
  await expect(explorer.heading).toHaveText("NRAS activates RAS-MAPK pathway");
  await expect(explorer.panel.getByText("The article asserts this link in")).toBeVisible();
  const quote = explorer.panel.locator("blockquote").first();
  await expect(quote).toContainText("activate the RAS-MAPK pathway");
  await expect(quote.locator("[data-role=subject]")).toContainText("NRAS");
  await expect(quote.locator("[data-role=object]")).toContainText("RAS-MAPK pathway");
  await page.goBack();
  await expect(explorer.heading).toHaveText("NRAS");
  await page.goForward();
  await expect(explorer.heading).toHaveText("NRAS activates RAS-MAPK pathway");
  await page.goBack();
  await page.goBack();
  await expect(explorer.panel).toHaveCount(0);
  await expect(page).toHaveURL(/\/alps-iv\/$/);
});

interface Seen {
  readonly boxes: number;
  /** The smallest type, in pixels of the screen. */
  readonly smallest: number;
  readonly outside: readonly string[];
  /** Boxes whose words reach over their border. */
  readonly overfull: readonly string[];
}

/** What is drawn of the boxes, as the browser shows it. */
const seenOn = (page: Page): Promise<Seen> =>
  page.evaluate(() => {
    const canvas = (document.querySelector("[data-map-canvas]") as HTMLElement).getBoundingClientRect();
    const within = (inner: DOMRect, outer: DOMRect, by: number): boolean =>
      inner.left >= outer.left - by &&
      inner.top >= outer.top - by &&
      inner.right <= outer.right + by &&
      inner.bottom <= outer.bottom + by;
    const boxes = [...document.querySelectorAll<SVGGElement>("[data-ground] [data-box]")].map((box) => ({
      id: box.dataset.box ?? "",
      frame: ([...box.querySelectorAll("rect")].at(-1) as SVGRectElement).getBoundingClientRect(),
      words: [...box.querySelectorAll("text")],
    }));
    const sizes = boxes.flatMap(({ words }) =>
      words.map((line) => Number.parseFloat(getComputedStyle(line).fontSize) * (line.getScreenCTM()?.a ?? 0)),
    );
    return {
      boxes: boxes.length,
      smallest: Math.min(...sizes),
      outside: boxes.filter(({ frame }) => !within(frame, canvas, 0)).map(({ id }) => id),
      overfull: boxes
        .filter(({ frame, words }) => words.some((line) => !within(line.getBoundingClientRect(), frame, 0.5)))
        .map(({ id }) => id),
    };
  });

test("the first view is legible: 50 to 70 boxes, all in sight, no type under 11 px, no label over its box", async ({
  page,
  explorer,
}) => {
  await explorer.open();
  const seen = await seenOn(page);
  expect(seen.boxes).toBeGreaterThanOrEqual(50);
  expect(seen.boxes).toBeLessThanOrEqual(70);
  expect(seen.smallest).toBeGreaterThanOrEqual(12);
  expect(seen.outside).toEqual([]);
  expect(seen.overfull).toEqual([]);
});

test.describe("on a tablet", () => {
  test.use({ viewport: { width: 1024, height: 768 } });
  test("the first view is all in sight, with no type under 11 px", async ({ page, explorer }) => {
    await explorer.open();
    const seen = await seenOn(page);
    expect(seen.smallest).toBeGreaterThanOrEqual(11);
    expect(seen.outside).toEqual([]);
  });
});

test("no label is wider on the canvas than its box", async ({ explorer }) => {
  await explorer.open("?entity=nras");
  const wide = await explorer.ask(
    (cy) =>
      cy
        .nodes(".box")
        .filter((node) => {
          const [all, body] = [node.boundingBox({ includeLabels: true }), node.boundingBox({ includeLabels: false })];
          return all.x2 > body.x2 + 0.5 || all.y2 > body.y2 + 0.5 || all.y1 < body.y1 - 0.5;
        })
        .map((node) => node.id()),
    null,
  );
  expect(wide).toEqual([]);
});

test("a line on the canvas opens its fact", async ({ page, explorer }) => {
  await explorer.open();
  const middle = await explorer.ask((cy, id) => {
    const { x, y } = cy.getElementById(id).midpoint();
    return { x: x * cy.zoom() + cy.pan().x, y: y * cy.zoom() + cy.pan().y };
  }, fact);
  const holder = await page.locator("[data-map-canvas]").boundingBox();
  await page.mouse.click((holder?.x ?? 0) + middle.x, (holder?.y ?? 0) + middle.y);
  await expect(explorer.heading).toContainText("activates");
  await expect(page).toHaveURL(/\?relation=/);
});

test("a link opens a fact at once, and the rest recedes", async ({ page, explorer }) => {
  await explorer.open(`?relation=${fact}`);
  await expect(explorer.heading).toHaveText("NRAS activates RAS-MAPK pathway");
  expect(await explorer.ask((cy, id) => cy.getElementById(id).classes(), fact)).toContain("focus");
  await expect(page.locator("[data-ground] g[opacity] [data-box=kras]")).toHaveCount(1);
});

test("a fact under the pointer in the panel stands out on the map", async ({ page, explorer }) => {
  await explorer.open("?entity=nras");
  const lit = (): Promise<string[]> => explorer.ask((cy) => cy.$("edge.focus").map((edge) => edge.id()), null);
  expect(await lit()).toEqual([]);
  await explorer.panel.getByRole("link", { name: /NRAS activates RAS-MAPK pathway/ }).hover();
  await expect.poll(lit).toEqual([fact]);
  await page.mouse.move(20, 400);
  await expect.poll(lit).toEqual([]);
});

test("the subject's lines are drawn only when it is chosen", async ({ page, explorer }) => {
  const subject = "ras-associated-autoimmune-lymphoproliferative-syndrome-type-iv";
  await explorer.open();
  const visible = (): Promise<number> =>
    explorer.ask(
      (cy, id) =>
        cy
          .getElementById(id)
          .connectedEdges()
          .filter((edge) => edge.visible()).length,
      subject,
    );
  expect(await visible()).toBe(0);
  await expect(page.locator(`[data-ground] [data-line][data-ends~="${subject}"]`)).toHaveCount(0);
  await explorer.tap(subject);
  await expect(explorer.heading).toHaveText(/type IV/);
  await expect.poll(visible).toBeGreaterThan(20);
});

test("an entity outside the first view comes in with its neighbours, by the list", async ({ page, explorer }) => {
  await explorer.open();
  const boxes = (): Promise<number> => explorer.ask((cy) => cy.nodes(".box").length, null);
  const before = await boxes();
  expect(await explorer.ask((cy) => cy.getElementById("hepatomegaly").length, null)).toBe(0);
  await page.locator("#facts").getByRole("link", { name: "Hepatomegaly", exact: true }).click();
  await expect(explorer.heading).toHaveText("Hepatomegaly");
  await expect.poll(boxes).toBeGreaterThan(before);
  await expect(page.locator("#map")).toBeInViewport();
  await explorer.panel.getByRole("button", { name: "Close" }).click();
  await expect(page.locator("#facts").getByRole("link", { name: "Hepatomegaly", exact: true })).toBeFocused();
  await expect.poll(boxes).toBe(before);
});

test("a link to what is not there says so, and the page works on", async ({ page, explorer }) => {
  await explorer.open("?entity=no-such-thing");
  await expect(page.getByText("This article has nothing under “no-such-thing”")).toBeVisible();
  await explorer.tap("kras");
  await expect(explorer.heading).toHaveText("KRAS");
  await expect(page.getByText("This article has nothing under")).toHaveCount(0);
});

test("what the article denies is told and drawn as denied", async ({ explorer }) => {
  const denied = "ras-associated-autoimmune-lymphoproliferative-syndrome-type-iv.caused_by.fas.negated";
  await explorer.open(`?relation=${denied}`);
  await expect(explorer.heading).toContainText("is not caused by");
  await expect(explorer.panel.getByText("The article denies this link in")).toBeVisible();
  const look = await explorer.ask((cy, id) => {
    const edge = cy.getElementById(id);
    return {
      from: edge.source().id(),
      label: edge.data("label"),
      fill: edge.style("target-arrow-fill"),
      strike: edge.style("mid-target-arrow-shape"),
      line: edge.style("line-style"),
    };
  }, denied);
  expect(look).toEqual({ from: "fas", label: "does not cause", fill: "hollow", strike: "tee", line: "dashed" });
});

test("a graph that cannot be fetched leaves the list, and another try helps", async ({ page, explorer }) => {
  await page.route("**/graph.json", (route) => route.fulfill({ body: "no graph" }));
  await page.goto("/alps-iv/");
  await expect(page.getByText("The map could not be fetched.")).toBeVisible();
  await expect(page.getByRole("heading", { name: "All facts" })).toBeVisible();
  await page.unroute("**/graph.json");
  await page.getByRole("button", { name: "Try again" }).click();
  await explorer.drawn();
});
