import { readFileSync } from "node:fs";
import AxeBuilder from "@axe-core/playwright";
import { expect, test } from "./explorer";

test("what is shown is taken away: the filtered facts as a table, their literature as BibTeX", async ({
  page,
  explorer,
}) => {
  await explorer.open("?only=type.gene");
  await page.getByRole("button", { name: "Export" }).click();
  const dialog = page.getByRole("dialog", { name: "Take it away" });
  const save = async (name: RegExp): Promise<string> => {
    const download = page.waitForEvent("download");
    await dialog.getByRole("button", { name }).click();
    return readFileSync(await (await download).path(), "utf8");
  };
  const shown = (await save(/^CSV/)).trimEnd().split("\r\n");
  expect(shown[0]).toContain("subject id");
  await expect(dialog.getByText("CSV: 1 file saved")).toBeVisible();
  expect(await save(/^BibTeX/)).toMatch(/^@article\{/);
  await dialog.getByRole("radio", { name: /Everything/ }).check();
  expect((await save(/^CSV/)).split("\r\n").length).toBeGreaterThan(shown.length);
  expect(await save(/^SVG$/)).toMatch(/^<svg [\s\S]*According to the article[\s\S]*<\/svg>\s*$/);
  await dialog.getByRole("checkbox", { name: /Only the drawing/ }).check();
  expect(await save(/^SVG$/)).not.toContain("According to the article");
  expect(await save(/^PNG 2×$/)).toMatch(/^.PNG/);
  const { violations } = await new AxeBuilder({ page }).include("dialog").analyze();
  expect(violations.map(({ id }) => id)).toEqual([]);
  await page.keyboard.press("Escape");
  await expect(dialog).toHaveCount(0);
  await expect(page.getByRole("button", { name: "Export" })).toBeFocused();
});
