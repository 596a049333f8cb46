import type { Article, Item, Section } from "@/graph/model/article";
import { contains, type Span, slice } from "@/graph/model/source";
import type { Place } from "./graph-index";

/** An item with its section. */
type Spot = Pick<Place, "section" | "item">;

/** Sections without a heading of their own. */
const unheaded: Readonly<Record<string, string>> = { lead: "Introduction" };

/** Text of a span without its formatting marks. */
export function plain(article: Article, span: Span): string {
  const marks = article.markup.filter((mark) => contains(span, mark));
  let text = "";
  let from = span.start;
  for (const mark of marks) {
    text += article.source.text.slice(from, mark.start);
    from = Math.max(from, mark.end);
  }
  return (text + article.source.text.slice(from, span.end)).trim();
}

export const sectionName = (article: Article, { kind, heading }: Section): string =>
  heading === undefined ? (unheaded[kind] ?? kind) : slice(article.source, heading).trim();

/** The number that a reader sees beside the item: `causes-3` is 3, `tests-C6` is C6. */
export const numberOf = ({ id }: Item): string => id.slice(id.lastIndexOf("-") + 1);

/** "Causes, item 3"; running text is counted in paragraphs. */
export function placeName(article: Article, { section, item }: Spot): string {
  const number = numberOf(item);
  const paragraph = /^p(\d+)$/.exec(number)?.[1];
  const spot = paragraph !== undefined || !item.entry ? `paragraph ${paragraph ?? number}` : `item ${number}`;
  return `${sectionName(article, section)}, ${spot}`;
}

export const headOf = (article: Article, { item }: Pick<Spot, "item">): string | null =>
  item.head === undefined ? null : plain(article, item.head);
