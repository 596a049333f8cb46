import type { Article, Item } from "../model/article";

/**
 * An article as it is read by people: the head of an item opens its first statement ("Anemia – from autoimmune hemolysis"). The rules
 * look at the two apart, for a head names the item's topic in every statement.
 */
export const openWithHeads = (article: Article): Article => ({
  ...article,
  sections: article.sections.map((section) => ({ ...section, items: section.items.map(openWithHead) })),
});

function openWithHead(item: Item): Item {
  const [first, ...rest] = item.statements;
  if (!item.head || !first) return item;
  const span = {
    start: Math.min(item.head.start, first.span.start),
    end: Math.max(item.head.end, first.span.end),
  };
  return { ...item, statements: [{ ...first, span }, ...rest] };
}
