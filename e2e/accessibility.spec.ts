import { barriers } from "./barriers";
import { expect, test } from "./explorer";

const states = [
  { name: "home", path: "/" },
  { name: "map", path: "/alps-iv/" },
  { name: "entity", path: "/alps-iv/?entity=sirolimus" },
  { name: "relation", path: "/alps-iv/?relation=nras.activates.ras-mapk-pathway" },
  { name: "table", path: "/alps-iv/?main=table&lens=forms&hide=type.risk&sort=-sources" },
  { name: "lens and filter", path: "/alps-iv/?lens=disputed&only=section.causes+type.gene&hide=polarity.negated" },
  { name: "trace", path: "/alps-iv/?from=nras&to=thrombocytopenia" },
  {
    name: "path",
    path: "/alps-iv/?from=nras&to=thrombocytopenia&path=nras.autoimmunity.thrombocytopenia&step=1",
  },
  { name: "treatments", path: "/alps-iv/?ask=act&of=sirolimus" },
  { name: "up and down", path: "/alps-iv/?ask=around&of=nras" },
  { name: "look-alikes", path: "/alps-iv/?ask=alike" },
  { name: "matrix", path: "/alps-iv/?main=matrix" },
  { name: "stale link", path: "/alps-iv/?entity=no-such-thing" },
] as const;

/** The list of facts is the same in every state of its page: read with the map alone. */
const sections = ["#pathway", "#mechanism", "#symptom", "#test", "#treatment", "#risk"];
const rows = ["#table tbody tr:nth-child(n + 20)", "[data-ask] > ol > li:nth-child(n + 10)"];
/** The map with nothing chosen and with a path lit is read in every look. */
const drawing = "#map svg";

for (const { name, path } of states)
  test(`${name} has no barriers`, async ({ page, explorer }) => {
    test.slow();
    await page.goto(path);
    if (path !== "/") await explorer.shown();
    // What is out of sight is not laid out, and has no size yet to be judged by.
    await page.addStyleTag({ content: "* { content-visibility: visible !important }" });
    const facts = name === "map" ? { repeated: sections } : { always: ["#facts"], repeated: rows };
    const drawn = name === "map" || name === "path" ? [] : [drawing];
    expect(await barriers(page, { ...facts, repeated: [...facts.repeated, ...drawn] })).toEqual([]);
  });

const zoomed = [
  { width: 720, height: 450 },
  { width: 640, height: 400 },
] as const;

test.describe("a laptop's screen at 200 %", () => {
  test.use({ viewport: zoomed[0], deviceScaleFactor: 2 });

  for (const path of ["", "?entity=nras", "?main=table", "?beside=article"])
    test(`nothing is wider than the screen, every control can be reached: ${path}`, async ({ page, explorer }) => {
      await explorer.open(path);
      for (const size of zoomed) {
        await page.setViewportSize(size);
        await expect
          .poll(() => page.evaluate(() => document.documentElement.scrollWidth))
          .toBeLessThanOrEqual(size.width);
        const controls = page.locator("header a, header button, [data-script] button, [data-panel] button");
        const covered = await controls.evaluateAll((all) =>
          all
            .filter((control) => control.checkVisibility())
            .filter((control) => {
              control.scrollIntoView({ block: "center", inline: "center" });
              const { x, y, width, height } = control.getBoundingClientRect();
              const top = document.elementFromPoint(x + width / 2, y + height / 2);
              return !control.contains(top);
            })
            .map((control) => control.textContent),
        );
        expect(covered).toEqual([]);
      }
    });

  for (const size of zoomed)
    test(`the filter can be opened, used and left: ${size.width}×${size.height}`, async ({ page, explorer }) => {
      await page.setViewportSize(size);
      await explorer.open();
      await page.getByRole("button", { name: "Filter", exact: true }).click();
      await page.getByRole("checkbox", { name: /^Risks/ }).uncheck();
      await expect(page).toHaveURL(/hide=type\.risk/);
      await page.getByRole("button", { name: "Close the filter" }).click();
      await expect(page.locator("#filter")).toHaveCount(0);
    });
});

test.describe("in forced colours", () => {
  test("what is pressed, chosen and drawn is still told apart", async ({ page, explorer }) => {
    await page.emulateMedia({ forcedColors: "active" });
    const ground = (name: string): Promise<string> =>
      page.getByRole("button", { name, exact: true }).evaluate((button) => getComputedStyle(button).backgroundColor);
    await explorer.open("?main=table&relation=nras.activates.ras-mapk-pathway");
    expect(await ground("Table")).not.toBe(await ground("Map"));
    const row = page.locator("#table tr[aria-current]");
    expect(await row.evaluate((one) => getComputedStyle(one).outlineStyle)).toBe("solid");
    await page.getByRole("button", { name: "Map", exact: true }).click();
    await explorer.drawn();
    const ink = await explorer.ask((cy) => {
      const [box, line] = [cy.$("node.focus").first(), cy.$("edge.focus").first()];
      return {
        border: box.style("border-color"),
        line: line.style("line-color"),
        ground: box.style("background-color"),
      };
    }, null);
    expect(ink.border).not.toBe(ink.ground);
    expect(ink.line).not.toBe(ink.ground);
    const glyph = page.locator("#map svg").first();
    expect(await glyph.evaluate((one) => getComputedStyle(one).color)).not.toBe(
      await page.locator("#map").evaluate((one) => getComputedStyle(one).backgroundColor),
    );
  });
});

test("where motion is unwelcome the map does not glide", async ({ explorer }) => {
  await explorer.open();
  await explorer.tap("nras");
  await expect(explorer.heading).toHaveText("NRAS");
  expect(await explorer.ask((cy) => cy.animated(), null)).toBe(false);
});
