import { expect, test } from "./explorer";

const [from, to] = ["From", "To"] as const;
const story = "nras.ras-mapk-pathway.immune-dysregulation.autoimmunity.thrombocytopenia";

test.use({ permissions: ["clipboard-read", "clipboard-write"] });

test("how does NRAS cause low platelets? From the question to a cited paragraph", async ({ page, explorer }) => {
  await explorer.open();
  await page.getByRole("button", { name: "Trace", exact: true }).click();
  const panel = page.locator("[data-ask]");
  await panel.getByRole("combobox", { name: from }).fill("nras");
  await panel.getByRole("option", { name: /^NRAS/ }).click();
  await panel.getByRole("combobox", { name: to }).fill("low platelets");
  await panel
    .getByRole("option", { name: /Thrombocytopenia.*paths/ })
    .first()
    .click();
  await expect(page).toHaveURL(/\?from=nras&to=thrombocytopenia$/);
  await expect(panel.getByRole("heading", { name: /^\d+ paths$/ })).toBeVisible();

  const kinds = panel.getByRole("region", { name: "Kinds of path" });
  await kinds.getByText(/more kinds/).click();
  await kinds.getByRole("button", { name: /gene → pathway → mechanism → mechanism → symptom/ }).click();
  await panel
    .getByRole("list", { name: "Paths" })
    .getByRole("button", { name: /RAS-MAPK pathway/ })
    .first()
    .click();
  await expect(page).toHaveURL(/path=nras\.ras-mapk-pathway/);

  const sentences = panel.locator("[data-sentences]");
  await expect(sentences).toContainText(/NRAS activates RAS-MAPK pathway/);
  await expect(sentences).toContainText(/leads to Thrombocytopenia/);
  await panel.getByRole("button", { name: "Copy text" }).click();
  await expect(panel.getByText("Text copied")).toBeVisible();
  const copied = await page.evaluate(() => navigator.clipboard.readText());
  expect(copied).toMatch(/^NRAS activates RAS-MAPK pathway .*\[1/);
  expect(copied).toMatch(/^\[1\] .+: “.+”/m);
  expect(copied).toMatch(/^R1\. .+https:\/\//m);
});

test("the map walks along with the steps, and the sentence stands beside it", async ({ page, explorer }) => {
  await explorer.open(`?from=nras&to=thrombocytopenia&path=${story}`);
  const panel = page.locator("[data-ask]");
  await expect(panel.getByText("Net effect: raises.")).toBeVisible();
  const lines = (look: string): Promise<number> => explorer.ask((cy, name) => cy.edges(`.${name}`).length, look);
  await expect.poll(() => lines("focus")).toBe(4);
  await panel.getByRole("button", { name: "Next step" }).click();
  await expect(page).toHaveURL(/step=1$/);
  await expect(panel.getByText("Step 1 of 4:")).toBeVisible();
  await expect(panel.locator("blockquote").first()).toContainText(/NRAS/);
  await expect.poll(() => lines("focus")).toBe(1);
  await panel.getByRole("region", { name: /Path, step by step/ }).press("ArrowRight");
  await expect(page).toHaveURL(/step=2$/);
  await page.goBack();
  await expect(page).toHaveURL(/step=1$/);
});

test("a clause opens its fact, Escape comes back, a number opens the article at its words", async ({
  page,
  explorer,
}) => {
  await explorer.open(`?from=nras&to=thrombocytopenia&path=${story}`);
  const sentences = page.locator("[data-ask] [data-sentences]");
  await sentences.getByRole("link").first().click();
  await expect(explorer.heading).toContainText("activates");
  await page.getByRole("button", { name: "← Back to the trace" }).click();
  await expect(sentences).toBeVisible();
  await sentences.getByRole("link").first().click();
  await page.keyboard.press("Escape");
  await expect(sentences).toBeVisible();
  await sentences
    .getByRole("button", { name: /^Source 1:/ })
    .first()
    .click();
  await expect(page.locator("[data-article] .sentence[data-lit]").first()).toBeInViewport();
});

test("all of it by keyboard", async ({ page, explorer }) => {
  await explorer.open();
  await page.getByRole("button", { name: "Trace", exact: true }).focus();
  await page.keyboard.press("Enter");
  const heading = page.getByRole("heading", { name: "Trace", exact: true });
  await expect(heading).toBeFocused();
  const reach = async (name: RegExp): Promise<void> => {
    for (let tab = 0; tab < 60; tab++) {
      await page.keyboard.press("Tab");
      const said = await page.evaluate(() => {
        const { activeElement: active } = document;
        const label = active instanceof HTMLInputElement ? active.labels?.[0]?.textContent : null;
        return label ?? active?.getAttribute("aria-label") ?? active?.textContent ?? "";
      });
      if (name.test(said)) return;
    }
    throw new Error(`no stop named ${name}`);
  };
  await reach(/^From$/);
  await page.keyboard.type("nras");
  await page.keyboard.press("Enter");
  await reach(/^To$/);
  await page.keyboard.type("thrombocytop");
  await page.keyboard.press("Enter");
  await expect(page).toHaveURL(/from=nras&to=thrombocytopenia/);
  await expect(page.getByRole("heading", { name: /^\d+ paths$/ })).toBeVisible();
  await reach(/NRAS.*then.*Thrombocytopenia/);
  await page.keyboard.press("Enter");
  const reader = page.getByRole("region", { name: /Path, step by step/ });
  await expect(reader).toBeFocused();
  await page.keyboard.press("ArrowRight");
  await expect(page).toHaveURL(/step=1/);
  await reach(/^Copy Markdown$/);
  await page.keyboard.press("Enter");
  expect(await page.evaluate(() => navigator.clipboard.readText())).toMatch(/^## NRAS → Thrombocytopenia/);
  await page.keyboard.press("Escape");
  await expect(page.locator("[data-ask]")).toHaveCount(0);
});

test("where there is no path, the panel says why and offers what opens one", async ({ page, explorer }) => {
  await explorer.open("?from=thrombocytopenia&to=nras");
  const panel = page.locator("[data-ask]");
  await expect(panel.getByText(/Nothing in this article leads from Thrombocytopenia to NRAS/)).toBeVisible();
  await explorer.open("?from=nras&to=thrombocytopenia&max=1");
  await panel.getByRole("button", { name: /Look with more steps: 2 steps/ }).click();
  await expect(panel.getByRole("list", { name: "Paths" })).toBeVisible();
});

test("a path alone, several together", async ({ page, explorer }) => {
  await explorer.open("?from=nras&to=thrombocytopenia");
  const paths = page.locator("[data-ask]").getByRole("list", { name: "Paths" });
  const boxes = (): Promise<number> => page.locator("[data-ground] [data-box]:not([style*=hidden])").count();
  await paths.getByRole("button", { name: "Solo" }).first().click();
  await expect.poll(boxes).toBeLessThan(6);
  await paths.getByRole("button", { name: "Show" }).nth(1).click();
  await expect(page).toHaveURL(/shown=[^&]+\+[^&]+&solo=1/);
  await paths.getByRole("button", { name: "Solo" }).first().click();
  await page.goto("/alps-iv/");
  await explorer.shown();
  await expect.poll(boxes).toBeGreaterThan(40);
});

test("where a treatment acts, what it leaves open, what to watch for", async ({ page, explorer }) => {
  await explorer.open("?ask=act");
  const panel = page.locator("[data-ask]");
  await panel.getByRole("combobox", { name: "Treatment" }).fill("sirol");
  await panel.getByRole("option", { name: /Sirolimus/ }).click();
  await expect(page).toHaveURL(/ask=act&of=sirolimus/);
  await expect(panel.getByText(/According to this article; not medical advice/)).toBeVisible();
  await expect(panel.getByRole("link", { name: /Sirolimus inhibits mTOR/ })).toBeVisible();
  await expect(panel.getByText(/\d+ of \d+ ways pass what is acted on/)).toBeVisible();
  await expect(panel.getByRole("heading", { name: "Side effects" })).toBeVisible();
});

test("up and down of an entity, and what resembles the disease", async ({ page, explorer }) => {
  await explorer.open("?ask=around&of=nras");
  const panel = page.locator("[data-ask]");
  await expect(panel.getByRole("heading", { name: /It lowers/ })).toBeVisible();
  await panel.getByRole("button", { name: "Upstream" }).click();
  await expect(page).toHaveURL(/way=up/);
  await panel.getByRole("button", { name: "Look-alikes" }).click();
  await expect(panel.getByText("Tests that tell").first()).toBeVisible();
});

test("a matrix: walked by keys, read in words, opened as a trace, taken away", async ({ page, explorer }) => {
  await explorer.open();
  await page.getByRole("button", { name: "Matrix" }).click();
  const grid = page.getByRole("grid");
  await expect(grid.getByRole("gridcell", { name: /^NRAS, Thrombocytopenia: \d+ paths/ })).toBeVisible();
  await grid.locator("[tabindex='0']").focus();
  await page.keyboard.press("ArrowDown");
  await page.keyboard.press("ArrowRight");
  await expect(page.locator("[data-told]")).toHaveText(/\d+ paths?, the best [\d.]+ of 100: .+ Net effect: /);
  await page.getByRole("combobox", { name: "Order" }).selectOption("best");
  await expect(page).toHaveURL(/order=best/);
  const saved = page.waitForEvent("download");
  await page.getByRole("button", { name: "Save as CSV" }).click();
  expect((await saved).suggestedFilename()).toBe("alps-iv-gene-symptom.csv");
  await grid.getByRole("gridcell", { name: /^NRAS, Thrombocytopenia/ }).click();
  await expect(page).toHaveURL(/from=nras&to=thrombocytopenia/);
  await expect(page.locator("[data-ask]").getByRole("heading", { name: /^\d+ paths$/ })).toBeVisible();
});
