import { defineConfig } from "@playwright/test";
import { findChromium } from "./chromium";

// A test's page is cleared and used again rather than opened anew, which is most of what a short test takes.
process.env.PW_TEST_REUSE_CONTEXT ??= "1";

const port = Number(process.env.TEST_PORT ?? 3210);
const executablePath = findChromium();

/** The built site, as people get it, in the Chromium that is there. */
export default defineConfig({
  testDir: ".",
  testMatch: "*.spec.ts",
  outputDir: "../test-results/browser",
  fullyParallel: true,
  workers: 2,
  forbidOnly: process.env.CI !== undefined,
  reporter: [["list"], ["json", { outputFile: "../test-results/browser.json" }]],
  use: {
    baseURL: `http://localhost:${port}`,
    viewport: { width: 1440, height: 900 },
    contextOptions: { reducedMotion: "reduce" },
    launchOptions: { ...(executablePath && { executablePath }), args: ["--no-sandbox", "--disable-gpu"] },
  },
  webServer: {
    command: `npx sirv out --host localhost --port ${port} --quiet`,
    cwd: "..",
    env: { PORT: String(port) },
    port,
    reuseExistingServer: false,
  },
});
