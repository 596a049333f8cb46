import type { Page } from "@playwright/test";
import { findings } from "./findings";

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
    const isFirst = theme === "light" && viewport.width > 1000;
    const rules = theme === "dark" ? { rules: ["color-contrast"] } : {};
    const left = isFirst ? always : [...always, ...repeated];
    found.push(...(await findings(page, { ...rules, left })).map((finding) => `${theme}: ${finding}`));
  }
  return found;
}
