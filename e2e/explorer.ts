import { test as base, expect, type Locator, type Page } from "@playwright/test";
import type { Core } from "cytoscape";

interface Spot {
  readonly x: number;
  readonly y: number;
}

/** The article's page as a person meets it. */
export class Explorer {
  readonly panel: Locator;
  readonly heading: Locator;
  readonly map: Locator;
  readonly spoken: Locator;

  constructor(readonly page: Page) {
    this.panel = page.locator("[data-panel]");
    this.heading = this.panel.getByRole("heading", { level: 2 });
    this.map = page.getByRole("application", { name: "Map of the article" });
    this.spoken = page.locator("[data-live]");
  }

  async open(query = ""): Promise<void> {
    await this.page.goto(`/alps-iv/${query}`);
    await this.shown();
  }

  /** Waits until the canvas holds its boxes. A map under a hand comes to life when it is touched. */
  async drawn(): Promise<void> {
    if (await this.page.evaluate(() => !matchMedia("(hover: hover)").matches)) await this.map.focus();
    await this.page.waitForFunction(() => {
      const holder = document.querySelector<HTMLElement & { _cyreg?: { cy: Core } }>("[data-map-canvas] > div");
      return (holder?._cyreg?.cy.nodes().length ?? 0) > 0;
    });
  }

  /** Waits until the facts are there, as a map or as rows. */
  async shown(): Promise<void> {
    if (this.page.url().includes("main=table"))
      await this.page.locator("#table tbody tr:not([hidden])").first().waitFor();
    else if (this.page.url().includes("main=matrix")) await this.page.getByRole("gridcell").first().waitFor();
    else await this.drawn();
  }

  /** Asks the drawing itself; what runs in the page gets the Cytoscape core. */
  ask<Answer, Argument>(question: (cy: Core, argument: Argument) => Answer, argument: Argument): Promise<Answer> {
    return this.page.evaluate(
      ([source, given]) => {
        const holder = document.querySelector<HTMLElement & { _cyreg?: { cy: Core } }>("[data-map-canvas] > div");
        return new Function("cy", "argument", `return (${source})(cy, argument)`)(holder?._cyreg?.cy, given) as Answer;
      },
      [question.toString(), argument] as const,
    );
  }

  /** Where a box stands on the page. */
  async spotOf(id: string): Promise<Spot> {
    const within = await this.ask((cy, wanted) => cy.getElementById(wanted).renderedPosition(), id);
    const holder = await this.page.locator("[data-map-canvas]").boundingBox();
    if (holder === null) throw new Error("no canvas");
    return { x: holder.x + within.x, y: holder.y + within.y };
  }

  async tap(id: string): Promise<void> {
    const { x, y } = await this.spotOf(id);
    await this.page.mouse.click(x, y);
  }
}

/** Every test fails on a console error, and on a request to another host. */
export const test = base.extend<{ explorer: Explorer; quiet: undefined }>({
  explorer: async ({ page }, use) => use(new Explorer(page)),
  quiet: [
    async ({ page, baseURL }, use) => {
      const faults: string[] = [];
      page.on("console", (message) => {
        if (message.type() === "error" || message.type() === "warning") faults.push(message.text());
      });
      page.on("pageerror", (error) => faults.push(error.message));
      page.on("request", (request) => {
        if (/^https?:/.test(request.url()) && !request.url().startsWith(baseURL ?? ""))
          faults.push(`asks ${request.url()}`);
      });
      await use(undefined);
      expect(faults).toEqual([]);
    },
    { auto: true },
  ],
});

export { expect };
