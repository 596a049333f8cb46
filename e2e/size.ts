import { gzipSync } from "node:zlib";
import { chromium } from "@playwright/test";
import { findChromium } from "./chromium";
import { serve } from "./serve";

// How much compressed JavaScript a reader fetches before the map of an article answers, and how much of that is the map itself.
// Reads the built site in out/.

const port = 3298;
const budget = 330;
const mapBudget = 140;
const kB = (bytes: number): number => bytes / 1000;

await serve(port, async (site) => {
  const executablePath = findChromium();
  const browser = await chromium.launch({ ...(executablePath && { executablePath }), args: ["--no-sandbox"] });
  const page = await browser.newPage({ viewport: { width: 1440, height: 900 } });
  const scripts: { readonly name: string; readonly size: number; readonly isMap: boolean }[] = [];
  page.on("response", async (response) => {
    if (!response.url().endsWith(".js")) return;
    const body = await response.body();
    scripts.push({
      name: new URL(response.url()).pathname.split("/").at(-1) ?? "",
      size: kB(gzipSync(body, { level: 9 }).length),
      isMap: body.includes("cytoscape"),
    });
  });
  await page.goto(`${site}/alps-iv/`);
  await page.locator("#map canvas").first().waitFor();
  await page.waitForLoadState("networkidle");
  await browser.close();
  const total = scripts.reduce((sum, { size }) => sum + size, 0);
  const map = scripts.filter(({ isMap }) => isMap).reduce((sum, { size }) => sum + size, 0);
  for (const { name, size, isMap } of scripts.sort((a, b) => b.size - a.size))
    process.stdout.write(`${size.toFixed(1).padStart(7)} kB  ${name}${isMap ? "  (the map)" : ""}\n`);
  process.stdout.write(
    `${total.toFixed(1).padStart(7)} kB  in all, at most ${budget}; the map ${map.toFixed(1)}, at most ${mapBudget}\n`,
  );
  if (total > budget) process.exitCode = 1;
});
