import { readFileSync } from "node:fs";
import JSZip from "jszip";
import { expect, test } from "./explorer";
import { findings } from "./findings";

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
  expect(await save(/^PDF$/)).toMatch(/^%PDF-1\.7/);
  expect(await findings(page, { within: "dialog" })).toEqual([]);
  await page.keyboard.press("Escape");
  await expect(dialog).toHaveCount(0);
  await expect(page.getByRole("button", { name: "Export" })).toBeFocused();
});

test("a picture opens its view again: dropped on the page as PNG, chosen as SVG; any other file is refused", async ({
  page,
  explorer,
}) => {
  await explorer.open("?entity=nras&hops=1&open=treatment.drug");
  const saved = async (name: string): Promise<Buffer> => {
    await page.getByRole("button", { name: "Export" }).click();
    const download = page.waitForEvent("download");
    await page.getByRole("button", { name, exact: true }).click();
    const file = readFileSync(await (await download).path());
    await page.keyboard.press("Escape");
    return file;
  };
  const [png, svg] = [await saved("PNG 2×"), await saved("SVG")];
  expect(png.readUInt32BE(16)).toBeGreaterThan(2000);
  const drop = async (name: string, content: Buffer): Promise<void> => {
    const bytes = content.toString("base64");
    const transfer = await page.evaluateHandle(
      async ([file, data]) => {
        const holder = new DataTransfer();
        holder.items.add(new File([await (await fetch(`data:;base64,${data}`)).arrayBuffer()], file ?? ""));
        return holder;
      },
      [name, bytes],
    );
    await page.dispatchEvent("body", "dragenter", { dataTransfer: transfer });
    await expect(page.locator("[data-drop]")).toBeVisible();
    await page.dispatchEvent("body", "drop", { dataTransfer: transfer });
  };
  await explorer.open("?only=type.gene");
  await drop("figure.png", png);
  await expect(page).toHaveURL(/\?entity=nras&hops=1&open=treatment\.drug$/);
  await explorer.open();
  await drop("notes.txt", Buffer.from("no picture"));
  await expect(page.getByText(/notes\.txt remembers no view/)).toBeVisible();
  await page.getByRole("button", { name: "Export" }).click();
  await page
    .getByLabel(/A picture saved here/)
    .setInputFiles({ name: "f.svg", mimeType: "image/svg+xml", buffer: svg });
  await expect(page).toHaveURL(/\?entity=nras&hops=1&open=treatment\.drug$/);
});

test("a traced path is taken away as slides, one for each step, glued to their boxes", async ({ page, explorer }) => {
  const path = "nras.ras-mapk-pathway.immune-dysregulation";
  await explorer.open(`?from=nras&to=immune-dysregulation&path=${path}`);
  await page.getByRole("button", { name: "Export" }).click();
  await page.getByRole("radio", { name: "A slide for each step" }).check();
  await page.getByRole("radio", { name: "4:3" }).check();
  const download = page.waitForEvent("download");
  await page.getByRole("button", { name: "PowerPoint" }).click();
  const file = await download;
  expect(file.suggestedFilename()).toBe("alps-iv.pptx");
  await expect(page.getByText("PowerPoint saved")).toBeVisible();
  const zip = await JSZip.loadAsync(readFileSync(await file.path()));
  const slides = Object.keys(zip.files).filter((name) => /^ppt\/slides\/slide\d+\.xml$/.test(name));
  expect(slides).toHaveLength(3);
  const xml = (await zip.file("ppt/slides/slide2.xml")?.async("string")) ?? "";
  expect(xml).toContain("activates");
  expect([...xml.matchAll(/<p:cxnSp>/g)].length).toBe([...xml.matchAll(/<a:stCxn [^>]*\/><a:endCxn /g)].length);
  expect(await zip.file("ppt/presentation.xml")?.async("string")).toContain('type="screen4x3"');
  expect(await zip.file("ppt/slides/_rels/slide2.xml.rels")?.async("string")).toContain("/alps-iv/?from=nras");
});
