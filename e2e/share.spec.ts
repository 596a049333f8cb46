import { expect, test } from "./explorer";
import { findings } from "./findings";

test.use({ permissions: ["clipboard-read", "clipboard-write"] });

for (const look of [
  { width: 1440, height: 900, colorScheme: "light" },
  { width: 390, height: 844, colorScheme: "dark" },
] as const)
  test(`a view is passed on: link, frame, snippets, at ${look.width} px`, async ({ page, explorer }) => {
    await page.setViewportSize(look);
    await page.emulateMedia({ colorScheme: look.colorScheme });
    await explorer.open("?from=nras&to=thrombocytopenia&path=nras.autoimmunity.thrombocytopenia");
    const door = page.getByRole("button", { name: "Share" });
    await door.press("Enter");
    const dialog = page.getByRole("dialog", { name: "Share this view" });
    const copied = (): Promise<string> => page.evaluate(() => navigator.clipboard.readText());
    await dialog.getByRole("button", { name: "Copy link" }).click();
    await expect(dialog.getByText("Link copied")).toBeVisible();
    expect(await copied()).toBe(page.url());
    await dialog.getByRole("checkbox", { name: "Legend" }).uncheck();
    await dialog.getByLabel("Controls").selectOption("step");
    const preview = page.frameLocator('iframe[title="Preview of the embed"]');
    await preview.getByRole("button", { name: "Next step" }).focus();
    await expect(preview.getByText("1 of 3", { exact: true })).toBeVisible();
    await expect(preview.getByRole("list", { name: "What the lines mean" })).toBeHidden();
    const snippet = dialog.getByRole("textbox", { name: /^Snippet/ });
    await expect(snippet).toHaveValue(
      /^<iframe src="[^"]*\/embed\/alps-iv\/\?from=nras[^"]*legend=off&amp;controls=step"/,
    );
    await dialog.getByRole("radio", { name: "reveal.js" }).press("Space");
    await expect(snippet).toHaveValue(/<section>[\s\S]*<etiograph-view article="alps-iv"[\s\S]*steps="3"/);
    await dialog.getByRole("button", { name: "Copy", exact: true }).click();
    await expect(dialog.getByText("reveal.js copied")).toBeVisible();
    expect(await copied()).toContain("<etiograph-view");
    expect(await findings(page, { within: "dialog" })).toEqual([]);
    await dialog.getByRole("button", { name: "Close" }).click();
    await expect(dialog).toHaveCount(0);
    await expect(door).toBeFocused();
  });

test("machines find how a page is set into others, and the picture of its link", async ({ page, request }) => {
  for (const path of ["/alps-iv/", "/alps-iv/entity/nras/"]) {
    await page.goto(path);
    const oembed = await page.locator('link[type="application/json+oembed"]').getAttribute("href");
    const told = await (await request.get(new URL(oembed ?? "").pathname)).json();
    expect(told).toMatchObject({ version: "1.0", type: "rich", provider_name: "Etiograph", thumbnail_width: 1200 });
    expect(told.html).toMatch(/^<iframe src="[^"]*\/embed\/alps-iv\/[^"]*"[^<>]*><\/iframe>$/);
    const embed = new URL(/src="([^"]*)"/.exec(told.html)?.[1] ?? "").pathname;
    expect((await request.get(embed)).ok()).toBe(true);
    const picture = await page.locator('meta[property="og:image"]').getAttribute("content");
    const png = await (await request.get(new URL(picture ?? "").pathname)).body();
    expect(png.subarray(1, 4).toString()).toBe("PNG");
    expect([png.readUInt32BE(16), png.readUInt32BE(20)]).toEqual([1200, 630]);
  }
});
