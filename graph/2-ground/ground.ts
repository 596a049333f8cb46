import type { Article, Item, SectionKind, Statement } from "../model/article";
import type { Entity, EntityId } from "../model/entity";
import type { Span } from "../model/source";
import { type Analysis, analyse } from "./analysis";
import { defineAcronyms } from "./define-acronyms";
import { defineHeads } from "./define-heads";
import { addName, emptyTree, extendTree, type NameTree } from "./matcher";
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
  /** What the head names; for a question, what it asks about. */
  readonly headEntities: readonly { readonly entity: EntityId; readonly span: Span }[];
  readonly statements: readonly GroundedStatement[];
}

export interface Grounding {
  readonly subject: EntityId;
  /** Where the article first names its subject. */
  readonly subjectSpan: Span;
  readonly registry: Registry;
  readonly items: readonly GroundedItem[];
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
  const places = article.sections.filter(({ kind }) => !unread.has(kind)).flatMap(({ kind, items }) => items.map((item) => ({ section: kind, item })));
  const markupOf = markupIn(article.markup);
  let tree = treeOf(lexicon);
  tree = extendTree(tree, defineAcronyms(article, places, tree, registry, markupOf));
  const subject = findSubject(article, places, tree, registry, markupOf);
  registry.setSubject(subject.entity);
  tree = extendTree(tree, subject.names);
  const heads = defineHeads(text, places, tree, registry, markupOf, subject.entity);
  tree = extendTree(tree, heads.names);
  const items = places.map(({ section, item }, index): GroundedItem => {
    const head = item.head ? analyse(text, item.head, markupOf(item.head), tree, !item.question) : undefined;
    return {
      section, item, head, headEntities: heads.entities[index] ?? [],
      statements: item.statements.map((statement) => ({ statement, analysis: analyse(text, bodyOf(statement), markupOf(statement.span), tree, false) })),
    };
  });
  const forms = items.flatMap(({ section, headEntities }) => (section === "types" ? headEntities.filter(({ entity }) => registry.typeOf(entity) === "disease") : []));
  return { subject: subject.entity, subjectSpan: subject.span, registry, items, forms };
}

/** The statement without the label of its field, where that stands before it. */
const bodyOf = ({ span, field }: Statement): Span => (field && field.label.start === span.start ? { start: field.label.end + 1, end: span.end } : span);

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
