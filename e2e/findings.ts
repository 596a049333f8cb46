import AxeBuilder from "@axe-core/playwright";
import type { Page } from "@playwright/test";

const standards = ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice"];

/**
 * What axe holds against a page, each as `rule: where, where`: by every standard, or by `rules` alone; in the whole of
 * it, or `within` one part. What stands in the parts `left` out is not even laid out meanwhile: a list of facts is most
 * of a page, and axe looks at all that lies there. Nor does it write down what passes, which costs more than the reading.
 */
export async function findings(
  page: Page,
  { rules, within, left = [] }: { rules?: string[]; within?: string; left?: readonly string[] } = {},
): Promise<readonly string[]> {
  const hidden = left.map((part) => `${part} > * { display: none !important }`);
  const style = await page.addStyleTag({ content: ["/* read without: */", ...hidden].join("\n") });
  const axe = new AxeBuilder({ page }).setLegacyMode().options({ resultTypes: ["violations"] });
  if (rules) axe.withRules(rules);
  else axe.withTags(standards);
  if (within) axe.include(within);
  for (const part of left) axe.exclude(part);
  const { violations } = await axe.analyze();
  await style.evaluate((element) => (element as Element).remove());
  return violations.map(({ id, nodes }) => {
    const places = nodes.slice(0, 5).map(({ target }) => target.join(" "));
    return `${id}: ${places.join(", ")}`;
  });
}
