import { tokenize } from "../language/tokens";
import type { Article, Item, SectionKind } from "../model/article";
import type { EntityType } from "../model/entity";
import { matchNames } from "./matcher";
import type { Place, Scope } from "./place";

/** Sections in which an article says nothing of its subject. */
const unread: ReadonlySet<SectionKind> = new Set(["references", "notice"]);

/** The items of an article that are read for facts, each with the kind of its section; entries among the principles of treatment are treatments. */
export const findPlaces = (article: Article, scope: Scope): readonly Place[] =>
  article.sections
    .filter(({ kind }) => !unread.has(kind))
    .flatMap(({ kind, heading, items }) => {
      const section = kind === "other" ? (kindByEntries(items, scope) ?? kind) : kind;
      const isTreatment = (item: Item) => isTitled(item) || opensWithTreatment(item, scope);
      return items.map((item) => ({
        section: section === "principles" && isTreatment(item) ? "drugs" : section,
        heading,
        item,
      }));
    });

const isTitled = ({ entry, head, question }: Item): boolean => entry && head !== undefined && !question;

/** "Ibuprofen, taken with food, …": an entry of a list without a title, about the treatment that it opens with. */
const opensWithTreatment = (item: Item, scope: Scope): boolean =>
  item.entry && item.head === undefined && !item.question && typeOfEntry(item, scope, 1) === "treatment";

/** The kind of section that lists entities of a type. */
const kindOf: Partial<Record<EntityType, SectionKind>> = {
  symptom: "symptoms",
  test: "tests",
  treatment: "drugs",
  gene: "causes",
  mechanism: "mechanism",
};

/** Fewer entries tell nothing of the section. */
const fewestEntries = 3;

/** A section whose heading says nothing of its kind is told by what most of its entries name. */
function kindByEntries(items: readonly Item[], scope: Scope): SectionKind | undefined {
  const entries = items.filter(({ entry, question }) => entry && !question);
  if (entries.length < fewestEntries) return undefined;
  const counts = new Map<EntityType, number>();
  for (const type of entries.flatMap((item) => typeOfEntry(item, scope) ?? []))
    counts.set(type, (counts.get(type) ?? 0) + 1);
  const [best] = [...counts].sort((a, b) => b[1] - a[1]);
  return best && best[1] * 2 > entries.length ? kindOf[best[0]] : undefined;
}

/** How far into an entry its first name is looked for. */
const openingLength = 80;

/** The type of what an entry names first, with at most so many words before it. */
function typeOfEntry(
  { head, statements }: Item,
  { text, tree, registry, markupOf }: Scope,
  before = openingLength,
): EntityType | undefined {
  const span = head ?? statements[0]?.span;
  if (!span) return undefined;
  const opening = { start: span.start, end: Math.min(span.end, span.start + openingLength) };
  const [first] = matchNames(tree, tokenize(text, opening, markupOf(span)));
  return first && first.from <= before ? registry.typeOf(first.entity) : undefined;
}
