import AxeBuilder from "@axe-core/playwright";
import type { JSHandle, Page } from "@playwright/test";

const standards = ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice"];

type Taken = readonly { readonly from: Element; readonly what: DocumentFragment }[];

/** Takes out what stands in some parts of a page, to be put back: axe looks at all that is there, shown or not. */
const takenOut = (page: Page, parts: readonly string[]): Promise<JSHandle<Taken>> =>
  page.evaluateHandle(
    (selectors) =>
      selectors
        .flatMap((selector) => [...document.querySelectorAll(selector)])
        .map((from) => {
          const what = document.createDocumentFragment();
          what.append(...from.childNodes);
          return { from, what };
        }),
    parts,
  );

/**
 * What axe holds against a page, each as `rule: where, where`: by every standard, or by `rules` alone; in the whole of
 * it, or `within` one part. What stands in the parts `left` out is not even there meanwhile: a list of facts is most
 * of a page. Nor does axe write down what passes, which costs more than the reading.
 */
export async function findings(
  page: Page,
  { rules, within, left = [] }: { rules?: string[]; within?: string; left?: readonly string[] } = {},
): Promise<readonly string[]> {
  const taken = await takenOut(page, left);
  const axe = new AxeBuilder({ page }).setLegacyMode().options({ resultTypes: ["violations"] });
  if (rules) axe.withRules(rules);
  else axe.withTags(standards);
  if (within) axe.include(within);
  for (const part of left) axe.exclude(part);
  const { violations } = await axe.analyze();
  await taken.evaluate((all) => {
    for (const { from, what } of all) from.append(what);
  });
  return violations.map(({ id, nodes }) => {
    const places = nodes.slice(0, 5).map(({ target }) => target.join(" "));
    return `${id}: ${places.join(", ")}`;
  });
}
