import type { Item } from "../phrases";

/** Whether a list from `from` on has no verb around it ("High sugars, weight gain, bone loss"), as in labelled fields. */
export function isBareList(items: readonly Item[], from: number): boolean {
  for (let at = from - 1; at >= 0; at--) {
    const item = items[at];
    if (item?.kind === "break") break;
    if (item?.kind === "verb" || item?.kind === "preposition") return false;
  }
  for (let at = from; at < items.length; at++) {
    const item = items[at];
    if (item?.kind === "break") break;
    if (item?.kind === "verb" && item.form === "finite") return false;
  }
  return true;
}
