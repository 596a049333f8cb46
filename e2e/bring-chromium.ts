import { bringChromium } from "./chromium";

try {
  process.stdout.write(`Chromium: ${bringChromium()}\n`);
} catch (error) {
  process.stderr.write(`${error instanceof Error ? error.message : String(error)}\n`);
  process.exitCode = 1;
}
