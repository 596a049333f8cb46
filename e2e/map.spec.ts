import { barriers } from "./barriers";
import { type Explorer, expect, test } from "./explorer";

const drugs = "treatment.drug";

const places = (explorer: Explorer): Promise<Record<string, { x: number; y: number }>> =>
  explorer.ask(
    (cy) =>
      Object.fromEntries(cy.nodes(".box").map((node) => [node.id(), { x: node.position().x, y: node.position().y }])),
    null,
  );
const boxes = (explorer: Explorer): Promise<number> => explorer.ask((cy) => cy.nodes(".box").length, null);

test("a group opens where it stands and closes again, and the link carries it", async ({ page, explorer }) => {
  await explorer.open();
  const before = await places(explorer);
  await explorer.tap(drugs);
  await expect(page).toHaveURL(/\?open=treatment\.drug$/);
  await expect.poll(() => boxes(explorer)).toBeGreaterThan(Object.keys(before).length + 10);
  const after = await places(explorer);
  const column = before[drugs];
  for (const [id, { x, y }] of Object.entries(before)) {
    expect(after[id]?.x).toBe(x);
    if (x !== column?.x || y <= (column?.y ?? 0)) expect(after[id]?.y).toBe(y);
  }
  await page.reload();
  await explorer.drawn();
  expect(await places(explorer)).toEqual(after);
  await page.goBack();
  await explorer.drawn();
  await expect.poll(() => places(explorer)).toEqual(before);
});

test("lines to a closed group are one, with their number, and open it", async ({ page, explorer }) => {
  await explorer.open();
  const sum = await explorer.ask((cy) => {
    const lines = cy
      .edges(".sum")
      .not(".hidden")
      .map((edge) => ({
        number: Number(edge.data("number")),
        told: String(cy.getElementById(`tag ${edge.id()}`).data("label")),
        width: edge.width(),
      }));
    return { lines, single: cy.edges().not(".sum")[0]?.width() ?? 0 };
  }, null);
  expect(sum.lines.length).toBeGreaterThan(5);
  for (const { number, told, width } of sum.lines) {
    expect(told).toBe(String(number));
    expect(number).toBeGreaterThan(1);
    expect(width).toBeGreaterThan(sum.single);
  }
  await explorer.ask((cy) => cy.edges(".sum").not(".hidden")[0]?.emit("tap") !== undefined, null);
  await expect(page).toHaveURL(/open=/);
});

test("a double click shows a neighbourhood alone; the steps widen it; closing brings the map back", async ({
  page,
  explorer,
}) => {
  await explorer.open();
  const all = await boxes(explorer);
  const { x, y } = await explorer.spotOf("nras");
  await page.mouse.dblclick(x, y);
  await expect(page).toHaveURL(/entity=nras&hops=1$/);
  await expect.poll(() => boxes(explorer)).toBeLessThan(20);
  const near = await boxes(explorer);
  await page.getByRole("button", { name: "Only what is within 2 steps" }).click();
  await expect(page).toHaveURL(/hops=2/);
  await expect.poll(() => boxes(explorer)).toBeGreaterThan(near);
  await page.getByRole("button", { name: "Only what is within 2 steps" }).click();
  await expect(page).toHaveURL(/\?entity=nras$/);
  await expect.poll(() => boxes(explorer)).toBe(all);
});

test("by keyboard: into a group, along a line, around a box, and out", async ({ page, explorer }) => {
  await explorer.open("?entity=nras");
  await explorer.map.focus();
  await page.keyboard.press("f");
  await expect(page).toHaveURL(/entity=nras&hops=1$/);
  await explorer.map.focus();
  await page.keyboard.press("ArrowRight");
  await expect(explorer.spoken).toHaveText(
    /^NRAS activates RAS-MAPK pathway, asserted, \d+ sources?\. RAS-MAPK pathway, pathway, \d+ facts$/,
  );
  await page.keyboard.press("Escape");
  await expect(page).toHaveURL(/\/alps-iv\/$/);
  await explorer.map.focus();
  await page.keyboard.press("Escape");
  await page.keyboard.press("ArrowDown");
  for (let at = 0; at < 6; at += 1) await page.keyboard.press("ArrowDown");
  await expect(explorer.spoken).toHaveText(/^\d+ more diseases, group, closed$/);
  await page.keyboard.press("Enter");
  await expect(page).toHaveURL(/open=disease\.other/);
  await expect(explorer.spoken).toHaveText(/group, open$/);
  await expect(explorer.map).toBeFocused();
  await page.keyboard.press("ArrowDown");
  await expect(explorer.spoken).toHaveText(/, disease, \d+ facts?$/);
});

test("the buttons zoom and fit, and the wheel moves a map that is taller than its window", async ({
  page,
  explorer,
}) => {
  await explorer.open(`?open=${drugs}`);
  const zoom = (): Promise<number> => explorer.ask((cy) => cy.zoom(), null);
  const top = (): Promise<number> => explorer.ask((cy) => cy.pan().y, null);
  const [scale, height] = [await zoom(), await top()];
  await page.mouse.move(700, 500);
  await page.mouse.wheel(0, 200);
  await expect.poll(top).toBe(height - 200);
  await page.getByRole("button", { name: "Zoom in" }).click();
  expect(await zoom()).toBeGreaterThan(scale);
  await page.getByRole("button", { name: "Fit the whole map" }).click();
  const fits = await explorer.ask((cy) => {
    const { x1, y1, x2, y2 } = cy.nodes().renderedBoundingBox();
    return x1 >= 0 && y1 >= 0 && x2 <= cy.width() && y2 <= cy.height();
  }, null);
  expect(fits).toBe(true);
});

for (const path of [`?open=${drugs}`, "?entity=nras&hops=1"])
  test(`${path} has no barriers`, async ({ page, explorer }) => {
    test.slow();
    await explorer.open(path);
    expect(await barriers(page, { always: ["#facts"] })).toEqual([]);
  });
