import type { Article, Item, SectionKind } from "../model/article";
import type { Place, Scope } from "./place";
import { settleSections } from "./settle-sections";
import { typeOfEntry } from "./type-of-entry";

/** Sections in which an article says nothing of its subject. */
const unread: ReadonlySet<SectionKind> = new Set(["references", "notice"]);

/** The items of an article that are read for facts, each with the kind of its section; entries among the principles of treatment are treatments. */
export function findPlaces(article: Article, scope: Scope): readonly Place[] {
  const kinds = settleSections(article, scope);
  return article.sections.flatMap(({ kind, heading, items }, at) => {
    if (unread.has(kind)) return [];
    const section = kinds[at] ?? kind;
    const isTreatment = (item: Item) => isTitled(item) || opensWithTreatment(item, scope);
    return items.map((item) => ({
      section: section === "principles" && isTreatment(item) ? "drugs" : section,
      heading,
      item,
    }));
  });
}

const isTitled = ({ entry, head, question }: Item): boolean => entry && head !== undefined && !question;

/** "Ibuprofen, taken with food, …": an entry of a list without a title, about the treatment that it opens with. */
const opensWithTreatment = (item: Item, scope: Scope): boolean =>
  item.entry && item.head === undefined && !item.question && typeOfEntry(item, scope, 1) === "treatment";
