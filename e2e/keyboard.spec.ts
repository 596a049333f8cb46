import { expect, test } from "./explorer";

test("the whole way by keyboard: into the map, along a line, into a fact, and out again", async ({
  page,
  explorer,
}) => {
  await explorer.open();
  await explorer.map.focus();
  await page.keyboard.press("ArrowDown");
  await expect(explorer.spoken).toHaveText(/type IV, disease, \d+ facts/);
  await page.keyboard.press("ArrowRight");
  await expect(explorer.spoken).toHaveText(
    / is caused by .*, (asserted|uncertain|denied), \d+ sources?\. .*, gene, \d+ facts?$/,
  );
  await page.keyboard.press("ArrowDown");
  const gene = (await explorer.spoken.textContent())?.split(",")[0] ?? "";
  await page.keyboard.press("Enter");
  await expect(explorer.heading).toHaveText(gene);
  await expect(explorer.heading).toBeFocused();
  await page.keyboard.press("Tab");
  const link = explorer.panel.locator("a[href^='?relation']").first();
  await link.focus();
  await page.keyboard.press("Enter");
  await expect(explorer.panel.locator("blockquote").first()).toBeVisible();
  await expect(explorer.heading).toBeFocused();
  await expect(explorer.spoken).toHaveText(/(asserted|uncertain|denied), \d+ sentences?/);
  await page.keyboard.press("Escape");
  await expect(explorer.panel).toHaveCount(0);
  await expect(explorer.map).toBeFocused();
});

test("the map is one stop on the way through the page", async ({ page, explorer }) => {
  await explorer.open();
  await explorer.map.focus();
  await page.keyboard.press("Tab");
  await expect(page.getByRole("button", { name: "Zoom out" })).toBeFocused();
  for (const name of ["Zoom in", "Fit the whole map", "Full screen", "Present"]) {
    await page.keyboard.press("Tab");
    await expect(page.getByRole("button", { name })).toBeFocused();
  }
  await page.keyboard.press("Tab");
  await expect(page.getByRole("button", { name: "Got it" })).toBeFocused();
  await page.keyboard.press("Enter");
  await expect(explorer.map).toBeFocused();
  for (let tab = 0; tab < 6; tab += 1) await page.keyboard.press("Tab");
  await expect(page.getByRole("link", { name: "All facts" })).toBeFocused();
});

test("plus, minus and zero zoom the map and fit it", async ({ page, explorer }) => {
  await explorer.open();
  const zoom = (): Promise<number> => explorer.ask((cy) => cy.zoom(), null);
  const first = await zoom();
  await explorer.map.focus();
  await page.keyboard.press("+");
  expect(await zoom()).toBeGreaterThan(first);
  await page.keyboard.press("-");
  await page.keyboard.press("-");
  expect(await zoom()).toBeLessThan(first);
  await page.keyboard.press("0");
  const inside = await explorer.ask((cy) => {
    const { x1, y1, x2, y2 } = cy.nodes().renderedBoundingBox();
    return x1 >= 0 && y1 >= 0 && x2 <= cy.width() && y2 <= cy.height();
  }, null);
  expect(inside).toBe(true);
});

test("a line is opened from where it led, and a link in the panel lights its line", async ({ page, explorer }) => {
  await explorer.open("?entity=nras");
  await explorer.map.focus();
  await page.keyboard.press("ArrowRight");
  await expect(explorer.spoken).toHaveText(/^NRAS activates RAS-MAPK pathway/);
  await page.keyboard.press("Shift+Enter");
  await expect(page).toHaveURL(/\?relation=nras\.activates\.ras-mapk-pathway$/);
  await page.goBack();
  const link = explorer.panel.getByRole("link", { name: /NRAS activates RAS-MAPK pathway/ });
  await link.focus();
  const lit = (): Promise<string[]> => explorer.ask((cy) => cy.$("edge.focus").map((edge) => edge.id()), null);
  await expect.poll(lit).toEqual(["nras.activates.ras-mapk-pathway"]);
});
