import { readFileSync } from "node:fs";
import { gzipSync } from "node:zlib";
import { type Browser, chromium } from "@playwright/test";
import { findChromium } from "./chromium";
import { serve } from "./serve";

// How much compressed JavaScript a reader fetches before the map of an article answers, and how much of that is the map
// itself; before an embed is touched; and with the element for other people's pages. Reads the built site in out/.

const port = 3298;
const budget = 330;
const mapBudget = 140;
const embedBudget = 170;
const elementBudget = 3;
const kB = (bytes: number): number => bytes / 1000;

interface Script {
  readonly name: string;
  readonly size: number;
  readonly isMap: boolean;
}

const packed = (body: Buffer): number => kB(gzipSync(body, { level: 9 }).length);
const sumOf = (scripts: readonly Script[]): number => scripts.reduce((sum, { size }) => sum + size, 0);

/** The scripts that a page fetches until this stands on it and nothing more comes. */
async function scriptsOf(browser: Browser, url: string, until: string): Promise<readonly Script[]> {
  const page = await browser.newPage({ viewport: { width: 1440, height: 900 } });
  const scripts: Script[] = [];
  page.on("response", async (response) => {
    if (!response.url().endsWith(".js")) return;
    const body = await response.body();
    const name = new URL(response.url()).pathname.split("/").at(-1) ?? "";
    scripts.push({ name, size: packed(body), isMap: body.includes("cytoscape") });
  });
  await page.goto(url);
  await page.locator(until).first().waitFor();
  await page.waitForLoadState("networkidle");
  await page.close();
  return scripts.sort((a, b) => b.size - a.size);
}

function tell(text: string, size: number, most: number, isWithin = size <= most): void {
  process.stdout.write(`${size.toFixed(1).padStart(7)} kB  ${text}, at most ${most}\n`);
  if (!isWithin) process.exitCode = 1;
}

/** Links to embeds: as built, another view, and one with what says its steps. */
const embeds = [
  ["an embed, as built", "", ".embed-still", embedBudget],
  ["an embed of another view", "?entity=kras", ".embed-still:not([data-built])", embedBudget],
  ["an embed with steps", "?entity=kras&controls=step", ".embed-still:not([data-built])", embedBudget],
] as const;

await serve(port, async (site) => {
  const executablePath = findChromium();
  const browser = await chromium.launch({ ...(executablePath && { executablePath }), args: ["--no-sandbox"] });
  const scripts = await scriptsOf(browser, `${site}/alps-iv/`, "#map canvas");
  const map = sumOf(scripts.filter(({ isMap }) => isMap));
  for (const { name, size, isMap } of scripts)
    process.stdout.write(`${size.toFixed(1).padStart(7)} kB  ${name}${isMap ? "  (the map)" : ""}\n`);
  tell(`in all; the map ${map.toFixed(1)} of ${mapBudget}`, sumOf(scripts), budget);
  for (const [name, query, until, most] of embeds) {
    const own = await scriptsOf(browser, `${site}/embed/alps-iv/${query}`, until);
    const isMapless = own.every(({ isMap }) => !isMap);
    const size = sumOf(own);
    tell(`${name}${isMapless ? "" : ", with Cytoscape"}`, size, most, isMapless && size <= most);
  }
  tell("the element", packed(readFileSync("out/etiograph-view.js")), elementBudget);
  await browser.close();
});
