import { defineConfig } from "@playwright/test";

const port = Number(process.env.TEST_PORT ?? 3210);

/** The built site, as people get it, in the Chromium that is there. */
export default defineConfig({
  testDir: ".",
  outputDir: "../test-results",
  fullyParallel: true,
  reporter: "list",
  use: {
    baseURL: `http://localhost:${port}`,
    viewport: { width: 1440, height: 900 },
    contextOptions: { reducedMotion: "reduce" },
    launchOptions: { executablePath: process.env.CHROMIUM ?? "/usr/bin/chromium", args: ["--no-sandbox"] },
    trace: "retain-on-failure",
  },
  webServer: {
    command: `npx sirv out --host localhost --port ${port} --quiet`,
    cwd: "..",
    port,
    reuseExistingServer: false,
  },
});
