import type { Page } from "@playwright/test";
import { barriers } from "./barriers";
import { expect, test } from "./explorer";
import { findings } from "./findings";

const rows = (page: Page) => page.locator("#table tbody tr:not([hidden])");

test("a researcher's way: filter, table, sort, a link for a colleague, and back", async ({
  page,
  explorer,
  context,
}) => {
  await explorer.open();
  const filter = page.getByRole("button", { name: "Filter", exact: true });
  await filter.click();
  await expect(page.getByRole("heading", { name: "Filter and legend" })).toBeFocused();
  await page.getByRole("button", { name: "Only Treatments" }).click();
  await page.getByRole("checkbox", { name: /^has side effect/ }).uncheck();
  await expect(page).toHaveURL(/hide=predicate\.has_side_effect&only=type\.treatment$/);
  await page.keyboard.press("Escape");
  await expect(filter).toBeFocused();
  await page.getByRole("button", { name: "Table" }).click();
  const shown = Number(/(\d+) of/.exec((await page.locator("#table-caption").textContent()) ?? "")?.[1]);
  await expect(rows(page)).toHaveCount(shown);
  await page.getByRole("columnheader", { name: "Sources" }).getByRole("button").click();
  await expect(page.getByRole("columnheader", { name: "Sources" })).toHaveAttribute("aria-sort", "descending");
  const first = (await rows(page).first().textContent()) ?? "";

  const colleague = await context.newPage();
  await colleague.goto(page.url());
  await expect(rows(colleague).first()).toHaveText(first);
  await expect(rows(colleague)).toHaveCount(shown);
  await colleague.close();

  await rows(page).first().getByRole("link").nth(1).click();
  await expect(explorer.heading).toBeVisible();
  await expect(page.locator("#table tr[aria-current]")).toHaveText(first);
  await page.goBack();
  await expect(explorer.panel).toHaveCount(0);
  await page.goBack();
  await expect(page.getByRole("columnheader", { name: "Sources" })).toHaveAttribute("aria-sort", "none");
  await page.goBack();
  await explorer.drawn();
  await page.goBack();
  await expect(page).toHaveURL(/\?only=type\.treatment$/);
});

test("what is hidden is said, and one click brings it back", async ({ page, explorer }) => {
  await explorer.open("?hide=type.risk+polarity.negated&only=section.drugs");
  await expect(page.getByRole("button", { name: /^\d+ facts hidden show all$/ })).toBeVisible();
  await page.getByRole("button", { name: /without Risks/ }).click();
  await expect(page).toHaveURL(/\?hide=polarity\.negated&only=section\.drugs$/);
  await page.getByRole("button", { name: /only Drug treatments/ }).click();
  await expect(page).toHaveURL(/\?hide=polarity\.negated$/);
  await page.getByRole("button", { name: /show all$/ }).click();
  await expect(page).toHaveURL(/\/alps-iv\/$/);
});

test("a filter of another article is set aside with a notice", async ({ page, explorer }) => {
  await explorer.open("?only=source.nowhere");
  await expect(page.getByRole("button", { name: /1 filter of this link unknown here/ })).toBeVisible();
  await page.getByRole("button", { name: /unknown here/ }).click();
  await expect(page).toHaveURL(/\/alps-iv\/$/);
});

test("a lens says what it shows, and marks its sides in words", async ({ page, explorer }) => {
  await explorer.open("?main=table");
  const all = await rows(page).count();
  await page.getByRole("button", { name: /^Uncertain or denied/ }).click();
  await expect(page.getByText(/unsure of these or denies them: \d+ uncertain, \d+ denied/)).toBeVisible();
  await expect(page.getByRole("columnheader", { name: "Lens" })).toBeVisible();
  expect(await rows(page).count()).toBeLessThan(all);
  for (const text of await rows(page).locator("td:last-child").allTextContents()) {
    expect(["uncertain", "denied"]).toContain(text);
  }
  await page.getByRole("button", { name: /^ALPS-IV \/ RALD/ }).click();
  await expect(rows(page).locator("td:last-child", { hasText: "only RALD" }).first()).toBeAttached();
  await page.getByRole("button", { name: /^ALPS-IV \/ RALD/ }).click();
  await expect(rows(page)).toHaveCount(all);
});

test("search by keyboard: a mistyped synonym leads to the entity, and says why", async ({ page, explorer }) => {
  await explorer.open();
  await page.keyboard.press("Control+k");
  const field = page.getByRole("combobox", { name: "Search the article" });
  await expect(field).toBeFocused();
  await field.fill("rapamycn");
  const option = page.getByRole("option").first();
  await expect(option).toContainText("rapamycin, a name of Sirolimus");
  await expect(option).toHaveAttribute("aria-selected", "true");
  await expect(field).toHaveAttribute("aria-activedescendant", (await option.getAttribute("id")) ?? "");
  expect(await findings(page, { left: ["#facts"] })).toEqual([]);
  await page.keyboard.press("ArrowDown");
  await expect(page.getByRole("option").nth(1)).toHaveAttribute("aria-selected", "true");
  await page.keyboard.press("ArrowUp");
  await page.keyboard.press("Enter");
  await expect(explorer.heading).toHaveText("Sirolimus");
  await expect(explorer.heading).toBeFocused();
  await page.keyboard.press("/");
  await expect(field).toBeFocused();
  await field.fill("zzzzqq");
  await expect(page.getByText("Nothing in this article is like “zzzzqq”.")).toBeVisible();
  await page.keyboard.press("Escape");
  await expect(field).toHaveCount(0);
  await expect(explorer.heading).toHaveText("Sirolimus");
  await page.keyboard.press("Escape");
  await expect(explorer.heading).toHaveCount(0);
  await expect(page.getByRole("application")).toBeFocused();
});

test("the focus comes back to the map from where the panel left no room for what had it", async ({
  page,
  explorer,
}) => {
  await explorer.open();
  const question = page.getByRole("button", { name: /^Questioned/ });
  await question.focus();
  await page.keyboard.press("/");
  await page.getByRole("combobox", { name: "Search the article" }).fill("rapamycin");
  await expect(page.getByRole("option").first()).toHaveAttribute("aria-selected", "true");
  await page.keyboard.press("Enter");
  await expect(explorer.heading).toBeFocused();
  await page.keyboard.press("Escape");
  await expect(explorer.heading).toHaveCount(0);
  await expect(page.getByRole("application")).toBeFocused();
});

test("the lone key of the search can be turned off", async ({ page, explorer }) => {
  await explorer.open();
  await page.getByRole("button", { name: "Search" }).click();
  await page.getByRole("checkbox", { name: "The key / opens this too" }).uncheck();
  await page.getByRole("button", { name: "Close", exact: true }).click();
  await page.keyboard.press("/");
  await expect(page.getByRole("dialog")).toHaveCount(0);
  await page.keyboard.press("Control+k");
  await expect(page.getByRole("dialog")).toBeVisible();
});

test("the filter has no barriers", async ({ page, explorer }) => {
  test.slow();
  await explorer.open("?hide=type.risk&only=section.causes");
  await page.getByRole("button", { name: "Filter", exact: true }).click();
  await expect(page.getByRole("heading", { name: "Filter and legend" })).toBeVisible();
  expect(await barriers(page, { always: ["#facts", "#map svg"] })).toEqual([]);
  await expect(page.getByRole("heading", { name: "Filter and legend" })).toBeVisible();
});

test("the search has no barriers", async ({ page, explorer }) => {
  test.slow();
  await explorer.open();
  await page.getByRole("button", { name: "Search" }).click();
  await page.getByRole("combobox", { name: "Search the article" }).fill("spleen");
  await expect(page.getByRole("option").first()).toBeVisible();
  expect(await barriers(page, { always: ["#facts", "#map svg"] })).toEqual([]);
  await expect(page.getByRole("option").first()).toBeVisible();
});
