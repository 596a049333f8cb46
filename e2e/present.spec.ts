import { expect, test } from "./explorer";
import { findings } from "./findings";

const path = "nras.ras-mapk-pathway.immune-dysregulation.autoimmunity.thrombocytopenia";
const trace = `?from=nras&to=thrombocytopenia&path=${path}`;

test("a traced path is presented step by step, with the keys of a keyboard and of a remote", async ({
  page,
  explorer,
}) => {
  await page.emulateMedia({ reducedMotion: "reduce" });
  await explorer.open(trace);
  await explorer.panel.getByRole("button", { name: "Present" }).click();
  const dialog = page.getByRole("dialog", { name: /^Presentation: NRAS → / });
  await expect(dialog).toContainText("1 of 5");
  await expect(dialog.getByRole("img")).toContainText("Thrombocytopenia");
  for (const [key, place, text] of [
    ["ArrowRight", "2 of 5", "NRAS activates RAS-MAPK pathway"],
    ["PageDown", "3 of 5", "RAS-MAPK pathway leads to Immune dysregulation."],
    [" ", "4 of 5", "Immune dysregulation leads to Autoimmunity."],
    ["End", "5 of 5", "Autoimmunity leads to Thrombocytopenia."],
    ["ArrowRight", "5 of 5", "Autoimmunity leads to Thrombocytopenia."],
    ["PageUp", "4 of 5", "Immune dysregulation leads to Autoimmunity."],
    ["Shift+ ", "3 of 5", "RAS-MAPK pathway leads to Immune dysregulation."],
  ] as const) {
    await page.keyboard.press(key);
    await expect(dialog).toContainText(place);
    await expect(dialog).toContainText(text);
    await expect(page).toHaveURL(new RegExp(`stop=${place[0]}$`));
  }
  await expect(dialog.getByRole("figure").first()).toContainText("“The hyperactive RAS-MAPK pathway");
  expect(await page.evaluate(() => document.querySelector(".stop-picture svg")?.getAnimations().length)).toBe(0);
  expect(await findings(page, { within: "dialog" })).toEqual([]);
  await page.keyboard.press("b");
  await expect(dialog.getByText("3 of 5")).toBeHidden();
  await page.keyboard.press("b");
  await page.goBack();
  await expect(dialog).toContainText("4 of 5");
  await page.evaluate(() => document.exitFullscreen().catch(() => {}));
  await page.keyboard.press("Escape");
  await expect(dialog).toHaveCount(0);
  await expect(page).toHaveURL(new RegExp(`path=${path}$`));
});

test("a link to a stop opens it, whatever is presented; a finger turns the page", async ({ browser }) => {
  const context = await browser.newContext({
    viewport: { width: 390, height: 844 },
    hasTouch: true,
    colorScheme: "dark",
  });
  const page = await context.newPage();
  await page.goto("/alps-iv/?entity=nras&stop=2");
  const dialog = page.getByRole("dialog", { name: "Presentation: NRAS" });
  await expect(dialog).toContainText(/2 of \d/);
  await dialog.evaluate((element) => {
    const touch = (clientX: number) => [new Touch({ identifier: 1, target: element, clientX, clientY: 300 })];
    element.dispatchEvent(
      new TouchEvent("touchstart", { bubbles: true, touches: touch(300), changedTouches: touch(300) }),
    );
    element.dispatchEvent(new TouchEvent("touchend", { bubbles: true, touches: [], changedTouches: touch(100) }));
  });
  await expect(dialog).toContainText(/3 of \d/);
  expect(await findings(page, { within: "dialog" })).toEqual([]);
  await page.goto("/alps-iv/?stop=999");
  await expect(page.getByRole("dialog")).toContainText("9 of 9");
  await page.getByRole("button", { name: "Leave the presentation" }).click();
  await expect(page).toHaveURL(/\/alps-iv\/$/);
  await context.close();
});
