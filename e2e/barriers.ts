import type { Page } from "@playwright/test";
import { findings } from "./findings";

const laptop = { width: 1440, height: 900 };
const phone = { width: 390, height: 844 };

/** How a state is looked at, in turn. The dark theme changes colours alone, so that its contrast is what is read. */
const looks = [
  { look: "laptop, light", viewport: laptop, colorScheme: "light" },
  { look: "laptop, dark", viewport: laptop, colorScheme: "dark", rules: ["color-contrast"] },
  { look: "phone", viewport: phone, colorScheme: "light" },
] as const;

/**
 * What bars somebody's way in a state of a page, look by look; the page is loaded once. `always` is left out as it is
 * read elsewhere; `repeated` is of one kind through and through, or the same in other states: read in the first look.
 */
export async function barriers(
  page: Page,
  { always = [], repeated = [] }: { readonly always?: readonly string[]; readonly repeated?: readonly string[] },
): Promise<readonly string[]> {
  const found: string[] = [];
  for (const [at, { look, viewport, colorScheme, ...rest }] of looks.entries()) {
    await page.setViewportSize(viewport);
    await page.emulateMedia({ colorScheme });
    const left = at === 0 ? always : [...always, ...repeated];
    const rules = "rules" in rest ? { rules: [...rest.rules] } : {};
    found.push(...(await findings(page, { ...rules, left })).map((finding) => `${look}: ${finding}`));
  }
  return found;
}
