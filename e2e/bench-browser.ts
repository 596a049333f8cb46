import { cpus } from "node:os";
import { type Browser, chromium, type Page } from "@playwright/test";
import { findChromium } from "./chromium";
import { type Sign, seenAfter, watch } from "./click-to-paint";
import { Explorer } from "./explorer";
import { firstPaint } from "./first-paint";
import { serve } from "./serve";

// How long a click takes to be seen on a processor slowed four times: from the click, which is when the
// pointer is let go, to the end of the first frame that shows what was asked for. Reads the built site in out/.

const slowed = 4;
const rounds = 2;
const visits = 9;

/** Boxes and facts that stand in the first view. */
const boxes = ["nras", "kras", "ras-mapk-pathway", "bcl2l11", "braf", "mapk1"];
const types = ["Risks", "Tests", "Symptoms", "Treatments", "Genes"];

type Times = number[];

async function open(browser: Browser, address: string, query: string): Promise<{ page: Page; explorer: Explorer }> {
  const page = await browser.newPage({
    baseURL: address,
    viewport: { width: 1440, height: 900 },
    reducedMotion: "reduce",
  });
  // What tsx compiles names its functions with this.
  await page.addInitScript("globalThis.__name = (named) => named");
  const explorer = new Explorer(page);
  await explorer.open(query);
  const session = await page.context().newCDPSession(page);
  await session.send("Emulation.setCPUThrottlingRate", { rate: slowed });
  return { page, explorer };
}

/** Waits until the page has had nothing to do for a while; a slowed browser that draws no frame may never say so. */
const settled = (page: Page): Promise<void> =>
  page.evaluate(
    () =>
      new Promise<void>((resolve) => setTimeout(() => requestIdleCallback(() => resolve(), { timeout: 1000 }), 250)),
  );

async function timed(page: Page, sign: Sign, x: number, y: number, onCanvas = false): Promise<number> {
  await page.mouse.move(x, y);
  await settled(page);
  await watch(page, sign, onCanvas);
  await page.mouse.down();
  await page.mouse.up();
  const time = await seenAfter(page);
  await settled(page);
  return time;
}

const middle = async (page: Page, selector: string): Promise<{ x: number; y: number }> => {
  const place = await page.locator(selector).first().boundingBox();
  if (place === null) throw new Error(`${selector} is not in sight`);
  return { x: place.x + Math.min(place.width / 2, 30), y: place.y + place.height / 2 };
};

async function selectOnMap(browser: Browser, address: string): Promise<Times> {
  const { page, explorer } = await open(browser, address, "");
  const drawn = await explorer.ask((cy, all) => all.filter((id) => cy.getElementById(id).nonempty()), boxes);
  const times: Times = [];
  for (let round = 0; round <= rounds; round++)
    for (const id of drawn) {
      const { x, y } = await explorer.spotOf(id);
      const sign = `location.search === "?entity=${id}" && document.querySelector("#panel-heading") && cy.getElementById("${id}").hasClass("focus")`;
      const time = await timed(page, sign, x, y, true);
      if (round > 0) times.push(time);
    }
  await page.close();
  return times;
}

async function filter(browser: Browser, address: string, query: string, isFiltered: Sign): Promise<Times> {
  const { page } = await open(browser, address, query);
  await page.getByRole("button", { name: "Filter", exact: true }).click();
  await page.locator("#filter").waitFor();
  const times: Times = [];
  for (let round = 0; round <= rounds; round++)
    for (const type of types) {
      const box = page.getByRole("checkbox", { name: new RegExp(`^${type}\\b`) });
      for (const checked of [false, true]) {
        const place = await box.boundingBox();
        if (place === null) throw new Error(`no filter for ${type}`);
        await page.evaluate(`window.before = ${isFiltered}`);
        await box.evaluate((element) => element.setAttribute("data-clicked", ""));
        const sign = `document.querySelector("[data-clicked]").checked === ${checked} && window.before !== ${isFiltered}`;
        const time = await timed(page, sign, place.x + 8, place.y + 8);
        await box.evaluate((element) => element.removeAttribute("data-clicked"));
        if (round > 0) times.push(time);
      }
    }
  await page.close();
  return times;
}

async function selectInTable(browser: Browser, address: string): Promise<Times> {
  const { page } = await open(browser, address, "?main=table");
  const times: Times = [];
  for (let row = 0; row < 6 * (rounds + 1); row++) {
    const selector = `#table tbody tr:nth-child(${3 + ((row * 5) % 11)})`;
    const { x, y } = await middle(page, `${selector} td:nth-of-type(1)`);
    const sign = `document.querySelector("${selector}").ariaCurrent === "true" && document.querySelector("#panel-heading")`;
    const time = await timed(page, sign, x, y);
    if (row >= 6) times.push(time);
  }
  await page.close();
  return times;
}

const at = (times: Times, share: number): string =>
  (times.toSorted((a, b) => a - b)[Math.min(times.length - 1, Math.floor(times.length * share))] ?? 0)
    .toFixed(0)
    .padStart(5);

await serve(Number(process.env.TEST_PORT ?? 3297), async (address) => {
  const executablePath = findChromium();
  const browser = await chromium.launch({ ...(executablePath && { executablePath }), args: ["--no-sandbox"] });
  process.stdout.write(
    `${cpus().length} × ${cpus()[0]?.model}, slowed ${slowed} times; Chromium ${browser.version()}\nclick to painted, ms   median   95th   of\n`,
  );
  const drawing = 'document.querySelectorAll("[data-ground] [data-line]:not([style*=hidden])").length';
  const rows = 'document.querySelectorAll("#table tbody tr:not([hidden])").length';
  const cases: readonly (readonly [string, () => Promise<Times>])[] = [
    ["select on the map", () => selectOnMap(browser, address)],
    ["select in the table", () => selectInTable(browser, address)],
    ["filter on the map", () => filter(browser, address, "", drawing)],
    ["filter in the table", () => filter(browser, address, "?main=table", rows)],
  ];
  for (const [name, measure] of cases) {
    const times = await measure();
    process.stdout.write(
      `${name.padEnd(22)} ${at(times, 0.5)}  ${at(times, 0.95)}  ${String(times.length).padStart(4)}\n`,
    );
  }
  const pages = ["/alps-iv/", "/embed/alps-iv/", "/embed/alps-iv/entity/nras/"];
  const paints = new Map<string, number[]>(pages.map((path) => [path, []]));
  for (let visit = 0; visit < visits; visit++)
    for (const path of pages) paints.get(path)?.push(await firstPaint(browser, address + path, slowed));
  process.stdout.write("first paint, ms\n");
  for (const [path, times] of paints)
    process.stdout.write(`${path.padEnd(28)} ${at(times, 0.5)}  ${at(times, 0.95)}  ${times.length}\n`);
  await browser.close();
});
