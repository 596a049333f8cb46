import { tokenize } from "../language/tokens";
import type { Article, Item, SectionKind, Statement } from "../model/article";
import type { Entity, EntityId, EntityType } from "../model/entity";
import type { Span } from "../model/source";
import { type Analysis, analyse } from "./analysis";
import { defineAcronyms } from "./define-acronyms";
import { defineHeads, nominal } from "./define-heads";
import { addName, emptyTree, extendTree, matchNames, type NameTree } from "./matcher";
import { createRegistry, type Registry } from "./registry";
import { findSubject } from "./subject";

/** A statement ready for the rules: where it stands and what grammar and vocabulary see in it. */
export interface GroundedStatement {
  readonly statement: Statement;
  readonly analysis: Analysis;
}

export interface GroundedItem {
  readonly section: SectionKind;
  readonly item: Item;
  readonly head: Analysis | undefined;
  /** A yes-or-no question without its auxiliary, which reads as a statement: "Can X cause Y?" as "X cause Y". */
  readonly asked: Analysis | undefined;
  /** What the head names; for a question, what it asks about. */
  readonly headEntities: readonly { readonly entity: EntityId; readonly span: Span }[];
  readonly statements: readonly GroundedStatement[];
}

export interface Grounding {
  readonly text: string;
  readonly subject: EntityId;
  /** Where the article first names its subject. */
  readonly subjectSpan: Span;
  readonly registry: Registry;
  readonly items: readonly GroundedItem[];
  /** All names, of the vocabulary and of the article. */
  readonly names: NameTree;
  /** What of the vocabulary the article names anywhere. */
  readonly mentioned: ReadonlySet<EntityId>;
  /** The forms of the subject that have entries of their own. */
  readonly forms: readonly { readonly entity: EntityId; readonly span: Span }[];
}

const trees = new WeakMap<readonly Entity[], NameTree>();

function treeOf(lexicon: readonly Entity[]): NameTree {
  const known = trees.get(lexicon);
  if (known) return known;
  const tree = emptyTree();
  for (const entity of lexicon) for (const name of [entity.label, ...entity.synonyms]) addName(tree, name, entity.id);
  trees.set(lexicon, tree);
  return tree;
}

const unread: ReadonlySet<SectionKind> = new Set(["references", "notice"]);

/** Finds what an article names and where. The only stage that looks words up: in the lexicon, and in what the article itself defines. */
export function ground(article: Article, lexicon: readonly Entity[]): Grounding {
  const registry = createRegistry(lexicon);
  const { text } = article.source;
  const markupOf = markupIn(article.markup);
  let tree = treeOf(lexicon);
  const places = article.sections
    .filter(({ kind }) => !unread.has(kind))
    .flatMap(({ kind, items }) => {
      const section = kind === "other" ? (kindByHeads(text, items, tree, registry, markupOf) ?? kind) : kind;
      return items.map((item) => ({
        section: section === "principles" && item.entry && item.head && !item.question ? ("drugs" as const) : section,
        item,
      }));
    });
  tree = extendTree(tree, defineAcronyms(article, places, tree, registry, markupOf));
  const subject = findSubject(article, places, tree, registry, markupOf);
  registry.setSubject(subject.entity);
  tree = extendTree(tree, subject.names);
  const heads = defineHeads(text, places, tree, registry, markupOf, subject.entity);
  tree = extendTree(tree, heads.names);
  const items = places.map(({ section, item }, index): GroundedItem => {
    const head = item.head
      ? analyse(text, item.head, markupOf(item.head), tree, !item.question && (nominal.has(section) ? "nominal" : true))
      : undefined;
    return {
      section,
      item,
      head,
      asked: item.question && item.head ? declarative(text, item.head, markupOf, tree) : undefined,
      headEntities: heads.entities[index] ?? [],
      statements: item.statements.map((statement) => ({
        statement,
        analysis: analyse(text, bodyOf(statement), markupOf(statement.span), tree, false),
      })),
    };
  });
  const forms = items.flatMap(({ section, headEntities }) =>
    section === "types" ? headEntities.filter(({ entity }) => registry.typeOf(entity) === "disease") : [],
  );
  const mentioned = new Set(
    items.flatMap(({ head, headEntities, statements }) => [
      ...headEntities.map(({ entity }) => entity),
      ...(head?.terms ?? []).map(({ entity }) => entity),
      ...statements.flatMap(({ analysis }) => analysis.terms.map(({ entity }) => entity)),
    ]),
  );
  return { text, subject: subject.entity, subjectSpan: subject.span, registry, items, forms, mentioned, names: tree };
}

const kindOf: Partial<Record<EntityType, SectionKind>> = {
  symptom: "symptoms",
  test: "tests",
  treatment: "drugs",
  gene: "causes",
  mechanism: "mechanism",
};

/** A section whose heading says nothing of its kind is told by what its entries name. */
function kindByHeads(
  text: string,
  items: readonly Item[],
  tree: NameTree,
  registry: Registry,
  markupOf: MarkupOf,
): SectionKind | undefined {
  const entries = items.filter(({ entry, question }) => entry && !question);
  if (entries.length < 3) return undefined;
  const counts = new Map<EntityType, number>();
  for (const item of entries) {
    const span = item.head ?? item.statements[0]?.span;
    const [first] = span
      ? matchNames(
          tree,
          tokenize(text, { start: span.start, end: Math.min(span.end, span.start + 80) }, markupOf(span)),
        )
      : [];
    const type = first && registry.typeOf(first.entity);
    if (type) counts.set(type, (counts.get(type) ?? 0) + 1);
  }
  const [best] = [...counts].sort((a, b) => b[1] - a[1]);
  return best && best[1] * 2 > entries.length ? kindOf[best[0]] : undefined;
}

function declarative(text: string, span: Span, markupOf: MarkupOf, tree: NameTree): Analysis | undefined {
  const opening = text.slice(span.start, span.end).match(/^(?:can|could|do|does|did|will|would|may|might|should)\s+/i);
  return opening
    ? analyse(text, { start: span.start + opening[0].length, end: span.end - 1 }, markupOf(span), tree, false, true)
    : undefined;
}

/** The statement without the label of its field, where that stands before it. */
const bodyOf = ({ span, field }: Statement): Span =>
  field && field.label.start >= span.start && field.label.end < span.end
    ? { start: field.label.end + 1, end: span.end }
    : span;

export type MarkupOf = (span: Span) => readonly Span[];

function markupIn(markup: readonly Span[]): MarkupOf {
  return (span) => {
    let [low, high] = [0, markup.length];
    while (low < high) {
      const middle = (low + high) >> 1;
      if ((markup[middle]?.end ?? 0) <= span.start) low = middle + 1;
      else high = middle;
    }
    const found: Span[] = [];
    for (let at = low; at < markup.length && (markup[at]?.start ?? 0) < span.end; at++) found.push(markup[at] as Span);
    return found;
  };
}
