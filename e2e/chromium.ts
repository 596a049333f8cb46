import { execFileSync } from "node:child_process";
import { existsSync } from "node:fs";
import { chromium } from "@playwright/test";

/** Where systems keep a Chromium or Chrome of their own. */
const places = [
  "/usr/bin/chromium",
  "/usr/bin/chromium-browser",
  "/usr/bin/google-chrome",
  "/usr/bin/google-chrome-stable",
  "/snap/bin/chromium",
  "/Applications/Chromium.app/Contents/MacOS/Chromium",
  "/Applications/Google Chrome.app/Contents/MacOS/Google Chrome",
  "C:\\Program Files\\Google\\Chrome\\Application\\chrome.exe",
  "C:\\Program Files (x86)\\Google\\Chrome\\Application\\chrome.exe",
];

/** The path of a Chromium on this machine: the one that CHROMIUM names, the system's, or Playwright's download. */
export function findChromium(): string | undefined {
  const named = process.env.CHROMIUM;
  return [...(named ? [named] : places), chromium.executablePath()].find((path) => existsSync(path));
}

/** The same, fetched where there is none: by Playwright, else by Debian's package manager. Throws with what to do where neither can. */
export function bringChromium(): string {
  const attempts = [
    () => run(process.execPath, ["node_modules/@playwright/test/cli.js", "install", "chromium"]),
    () => run("apt-get", ["install", "-y", "--no-install-recommends", "chromium"]),
    () => {
      run("apt-get", ["update"]);
      run("apt-get", ["install", "-y", "--no-install-recommends", "chromium"]);
    },
  ];
  for (const attempt of [() => {}, ...attempts]) {
    try {
      attempt();
    } catch {
      continue;
    }
    const path = findChromium();
    if (path !== undefined) return path;
  }
  throw new Error(
    "The browser tests need Chromium, and neither Playwright nor apt-get could bring it. Install Chromium or Chrome and name its path: CHROMIUM=/path/to/chromium npm test",
  );
}

const run = (command: string, args: readonly string[]): void => {
  process.stdout.write(`No Chromium yet: ${command} ${args.join(" ")}\n`);
  execFileSync(command, args, { stdio: "inherit" });
};
