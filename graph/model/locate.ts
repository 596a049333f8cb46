import type { Article, Item, ItemId, Section, StatementId } from "./article";
import type { Relation } from "./relation";

/** The item that a statement belongs to: `causes-3` for `causes-3.2`. */
export const itemOf = (statement: StatementId): ItemId => statement.slice(0, statement.lastIndexOf("."));

/** Every item of an article with its section, in order. */
export const itemsOf = (article: Article): readonly { readonly section: Section; readonly item: Item }[] =>
  article.sections.flatMap((section) => section.items.map((item) => ({ section, item })));

/** The items from which at least one fact was read. */
export const speakingItems = (relations: readonly Relation[]): ReadonlySet<ItemId> =>
  new Set(relations.flatMap(({ evidence }) => evidence.map(({ statement }) => itemOf(statement))));
