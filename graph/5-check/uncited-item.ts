import { itemsOf, speakingItems } from "../model/locate";
import type { Inspection } from "./inspection";

/** An item that states facts and names no source for them. */
export const uncitedItem: Inspection = {
  code: "uncited-item",
  severity: "info",
  *run({ article, relations }) {
    const speaking = speakingItems(relations);
    for (const { item } of itemsOf(article))
      if (speaking.has(item.id) && item.citations.length === 0 && item.references.length === 0)
        yield { message: `${item.id} states facts and names no source`, span: item.span };
  },
};
