import { fileURLToPath } from "node:url";
import { defineConfig } from "vitest/config";

export default defineConfig({
  resolve: { alias: { "@": fileURLToPath(new URL(".", import.meta.url)) } },
  test: {
    include: ["{graph,lib,app,e2e}/**/*.test.{ts,tsx}"],
    testTimeout: 60_000,
    // All cores: nothing else runs while the units do.
    maxWorkers: "100%",
    // What is tested is pure: files can share what a worker has loaded, which is most of the time they take.
    isolate: false,
    // Threads hand over what they load faster than processes do.
    pool: "threads",
    reporters: ["default", ["json", { outputFile: "test-results/units.json" }]],
  },
});
