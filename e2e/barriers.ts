import AxeBuilder from "@axe-core/playwright";
import type { Page } from "@playwright/test";

const standards = ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice"];

/** Windows in which states are looked at. The dark theme changes colours alone, so that its contrast is what is read. */
export const looks = [
  { look: "laptop, light and dark", viewport: { width: 1440, height: 900 }, themes: ["light", "dark"] },
  { look: "phone", viewport: { width: 390, height: 844 }, themes: ["light"] },
] as const;

/**
 * What bars somebody's way in a state of a page, theme by theme. `always` is left out as it is read elsewhere; `repeated`
 * is of one kind through and through: read whole once, on the laptop in the light, where it is not `always` left out.
 */
export async function barriers(
  page: Page,
  { themes, viewport }: (typeof looks)[number],
  { always, repeated }: { readonly always: readonly string[]; readonly repeated: readonly string[] },
): Promise<readonly string[]> {
  const found: string[] = [];
  for (const theme of themes) {
    await page.emulateMedia({ colorScheme: theme });
    const axe = new AxeBuilder({ page });
    if (theme === "dark") axe.withRules(["color-contrast"]);
    else axe.withTags(standards);
    const isFirst = theme === "light" && viewport.width > 1000;
    for (const part of isFirst ? always : [...always, ...repeated]) axe.exclude(part);
    const { violations } = await axe.analyze();
    for (const { id, nodes } of violations)
      found.push(
        `${theme}: ${id}: ${nodes
          .slice(0, 5)
          .map(({ target }) => target.join(" "))
          .join(", ")}`,
      );
  }
  return found;
}
