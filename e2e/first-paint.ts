import type { Browser } from "@playwright/test";

/** A telephone's line, in bytes and milliseconds: Lighthouse's profile of a slow 4G. */
const line = { offline: false, latency: 150, downloadThroughput: 200_000, uploadThroughput: 94_000 };

/** When a page first paints something of its content on a slowed processor and a slow line, in milliseconds. */
export async function firstPaint(browser: Browser, address: string, slowed: number): Promise<number> {
  const context = await browser.newContext({ viewport: { width: 1080, height: 700 } });
  const page = await context.newPage();
  const session = await context.newCDPSession(page);
  await session.send("Emulation.setCPUThrottlingRate", { rate: slowed });
  await session.send("Network.enable");
  await session.send("Network.emulateNetworkConditions", line);
  await page.goto(address);
  const paint = await page.waitForFunction(
    () => performance.getEntriesByName("first-contentful-paint")[0]?.startTime ?? null,
  );
  const time = Number(await paint.jsonValue());
  await context.close();
  return time;
}
