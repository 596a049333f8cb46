import type { Core } from "cytoscape";
import { expect, test } from "./explorer";
import { findings } from "./findings";

const path = "from=nras&to=thrombocytopenia&path=nras.autoimmunity.thrombocytopenia";

test.use({ viewport: { width: 900, height: 560 } });

test.describe("without JavaScript", () => {
  test.use({ javaScriptEnabled: false, viewport: { width: 800, height: 500 } });
  test("the default view and an entity's are there to be read, on a phone too", async ({ page }) => {
    await page.goto("/embed/alps-iv/");
    const picture = page.getByRole("img", { name: /type IV/ });
    await expect(picture).toBeVisible();
    await expect(picture.locator('[data-box="nras"]')).toBeVisible();
    await expect(page.getByRole("button", { name: "Explore the map" })).toBeHidden();
    await expect(page.getByRole("list", { name: "What the lines mean" })).toBeVisible();
    await page.goto("/embed/alps-iv/entity/nras/");
    await expect(page.getByRole("heading")).toContainText("NRAS");
    await expect(page.getByRole("region", { name: /stands out/ })).toContainText("NRAS activates RAS-MAPK pathway. [1");
    const open = page.getByRole("link", { name: /Open in Etiograph/ });
    expect(await open.getAttribute("href")).toBe("/alps-iv/?entity=nras&hops=1");
    await page.setViewportSize({ width: 360, height: 500 });
    await expect(page.getByRole("img").locator('[data-box="nras"]')).toHaveCount(1);
  });
});

test("it comes alive where it stands, and is given back", async ({ page }) => {
  const scripts: string[] = [];
  page.on("response", async (response) => {
    if (response.url().endsWith(".js")) scripts.push(await response.text());
  });
  await page.goto(`/embed/alps-iv/?${path}&solo=1`);
  const box = page.locator('.embed-still:not([data-built]) [data-box="autoimmunity"] rect').last();
  const still = await box.boundingBox();
  expect(scripts.some((text) => text.includes("cytoscape"))).toBe(false);
  const door = page.getByRole("button", { name: "Explore the map" });
  await door.press("Enter");
  await page.locator("[data-alive]").waitFor();
  const live = await page.evaluate(() => {
    const holder = document.querySelector<HTMLElement & { _cyreg?: { cy: Core } }>("[data-map-canvas] > div");
    const place = holder?._cyreg?.cy.getElementById("autoimmunity").renderedPosition() ?? { x: 0, y: 0 };
    const { left = 0, top = 0 } = holder?.getBoundingClientRect() ?? {};
    return { x: left + place.x, y: top + place.y };
  });
  expect(live.x).toBeCloseTo((still?.x ?? 0) + (still?.width ?? 0) / 2, 0);
  expect(live.y).toBeCloseTo((still?.y ?? 0) + (still?.height ?? 0) / 2, 0);
  const map = page.getByRole("application", { name: "Map of the article" });
  await expect(map).toBeFocused();
  expect(await findings(page)).toEqual([]);
  await page.keyboard.press("Escape");
  await expect(map).toHaveCount(0);
  await expect(door).toBeFocused();
  await door.click();
  await map.waitFor();
  await page.getByRole("link", { name: /Open in Etiograph/ }).focus();
  await expect(map).toHaveCount(0);
});

test("the author's choices hold from the first paint; a view that is not built is never preceded by another", async ({
  page,
}) => {
  await page.addInitScript(() => {
    const seen = new Set<string>();
    const look = (): void => {
      const still = [...document.querySelectorAll(".embed-still")].find((one) =>
        one.checkVisibility({ visibilityProperty: true }),
      );
      if (still !== undefined) seen.add(still.hasAttribute("data-built") ? "built" : "asked");
      document.documentElement.dataset.seen = [...seen].join(" ");
      requestAnimationFrame(look);
    };
    requestAnimationFrame(look);
  });
  await page.goto(`/embed/alps-iv/?${path}&solo=1&title=off&legend=off&theme=dark&ground=none&controls=step`);
  await expect(page.locator(".embed-still:not([data-built]) [data-box]")).toHaveCount(3);
  await expect(page.locator("html")).toHaveAttribute("data-seen", "asked");
  expect((await page.getByRole("heading").boundingBox())?.height).toBeLessThan(2);
  await expect(page.getByRole("list", { name: "What the lines mean" })).toBeHidden();
  expect(await page.evaluate(() => getComputedStyle(document.documentElement).backgroundColor)).toBe(
    "rgba(0, 0, 0, 0)",
  );
  await page.keyboard.press("ArrowRight");
  await expect(page.getByText("2 of 3", { exact: true })).toBeVisible();
  await page.getByRole("button", { name: "Next step" }).click();
  await expect(page).toHaveURL(/stop=3/);
  expect(await page.evaluate(() => history.length)).toBe(2);
  await expect(page.getByRole("link", { name: /Open in Etiograph/ })).toHaveAttribute("href", /step=2/);
});

for (const look of [
  { path: "", colorScheme: "light", width: 900 },
  { path: `?${path}&controls=full`, colorScheme: "dark", width: 900 },
  { path: "entity/nras/", colorScheme: "light", width: 360 },
] as const)
  test(`no barriers: ${look.path} ${look.colorScheme} ${look.width}`, async ({ page }) => {
    await page.setViewportSize({ width: look.width, height: 560 });
    await page.emulateMedia({ colorScheme: look.colorScheme });
    await page.goto(`/embed/alps-iv/${look.path}`);
    await expect(page.locator(".embed-still [data-box]").first()).toBeAttached();
    if (look.path.includes("controls")) {
      await page.getByRole("button", { name: "Next step" }).focus();
      await expect(page.getByText("1 of 3", { exact: true })).toBeVisible();
    }
    expect(await findings(page)).toEqual([]);
  });
