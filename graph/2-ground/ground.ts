import { markupWithin } from "../1-read/markup-within";
import type { Article, Item, SectionKind, Statement } from "../model/article";
import type { Entity, EntityId } from "../model/entity";
import type { Span } from "../model/source";
import { type Analysis, analyse } from "./analysis";
import { continueHead } from "./continue-head";
import { defineHeads } from "./define-heads";
import { findPlaces } from "./find-places";
import { headReading } from "./heads/section-heads";
import { addName, emptyTree, extendTree, type NameTree } from "./matcher";
import { defineAcronyms } from "./names/define-acronyms";
import { defineForms, defineGrades, defineNicknames } from "./names/define-forms";
import { defineGenes } from "./names/define-genes";
import { defineProteins } from "./names/define-proteins";
import { defineSurplus } from "./names/define-surplus";
import { findSubject } from "./names/find-subject";
import { formsTold } from "./names/forms-told";
import type { Name, Named, Place, Scope } from "./place";
import { createRegistry, type Registry } from "./registry";
import { splitLists } from "./split-lists";

/** A statement ready for the rules: where it stands and what grammar and vocabulary see in it. */
export interface GroundedStatement {
  readonly statement: Statement;
  readonly analysis: Analysis;
}

/** An item ready for the rules, with the kind of section it is read as part of. */
export interface GroundedItem {
  readonly section: SectionKind;
  /** That of its section. */
  readonly heading: Span | undefined;
  readonly item: Item;
  readonly head: Analysis | undefined;
  /** A yes-or-no question without its auxiliary, which reads as a statement: "Can X cause Y?" as "X cause Y". */
  readonly asked: Analysis | undefined;
  /** What the head names; for a question, what it asks about. */
  readonly headEntities: readonly Named[];
  readonly statements: readonly GroundedStatement[];
}

/** An article with all that it names. */
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
  /** The forms of the subject that have entries of their own, or that running text tells apart. */
  readonly forms: readonly Named[];
  /** The forms that running text tells apart, where it does. */
  readonly told: readonly Named[];
}

/** Finds what an article names and where. The only stage that looks words up: in the lexicon, and in what the article itself defines. */
export function ground(article: Article, lexicon: readonly Entity[]): Grounding {
  const { text } = article.source;
  const registry = createRegistry(lexicon);
  const markupOf = (span: Span) => markupWithin(article.markup, span);
  const known: Scope = { text, tree: treeOf(lexicon), registry, markupOf };
  const places = findPlaces(article, known);
  const withAcronyms = learn(known, defineAcronyms(places, known));
  const subject = findSubject(article, places, withAcronyms);
  registry.setSubject(subject.entity);
  const genes = defineGenes(withAcronyms);
  const named = learn(withAcronyms, [
    ...subject.names,
    ...genes,
    ...defineProteins(withAcronyms),
    ...defineSurplus(withAcronyms),
  ]);
  const graded = learn(named, defineGrades(places, named, subject.entity));
  const withSubject = learn(graded, defineNicknames(places, graded));
  const heads = defineHeads(places, withSubject, subject.entity);
  const told = formsTold(places, withSubject, subject.entity);
  const scope = learn(withSubject, [
    ...heads.names,
    ...told.names,
    ...defineForms(places, withSubject, subject.entity),
  ]);
  const items = places.map((place, index) => groundItem(place, heads.entities[index] ?? [], scope));
  return {
    text,
    subject: subject.entity,
    subjectSpan: subject.span,
    registry,
    items,
    forms: [...formsIn(items, registry), ...told.named],
    told: told.named,
    mentioned: mentionedIn(items),
    names: scope.tree,
  };
}

const trees = new WeakMap<readonly Entity[], NameTree>();

/** The names of a lexicon, made once for all articles. */
function treeOf(lexicon: readonly Entity[]): NameTree {
  const known = trees.get(lexicon);
  if (known) return known;
  const tree = emptyTree();
  for (const entity of lexicon) for (const name of [entity.label, ...entity.synonyms]) addName(tree, name, entity.id);
  trees.set(lexicon, tree);
  return tree;
}

const learn = (scope: Scope, names: readonly Name[]): Scope => ({ ...scope, tree: extendTree(scope.tree, names) });

function groundItem(place: Place, headEntities: readonly Named[], scope: Scope): GroundedItem {
  const { section, heading, item } = place;
  const { text, tree, markupOf, registry } = scope;
  return {
    section,
    heading,
    item,
    head: item.head && analyse(text, item.head, markupOf(item.head), tree, headReading(place)),
    asked: item.head && item.question ? declarative(item.head, scope) : undefined,
    headEntities,
    statements: item.statements.map((statement, at) => {
      const read = analyse(text, bodyOf(statement), markupOf(statement.span), tree, "statement");
      const analysis = splitLists(read, registry);
      return { statement, analysis: item.head && at === 0 && !item.question ? continueHead(analysis) : analysis };
    }),
  };
}

const questionOpening = /^(?:can|could|do|does|did|will|would|may|might|should|is|are|was|were|has|have)\s+/i;

/** A question as a statement: without the auxiliary before it and the mark behind it. */
function declarative(span: Span, { text, tree, markupOf }: Scope): Analysis | undefined {
  const opening = text.slice(span.start, span.end).match(questionOpening);
  if (!opening) return undefined;
  const body = { start: span.start + opening[0].length, end: span.end - 1 };
  return analyse(text, body, markupOf(span), tree, "question");
}

/** The statement without the label of its field, where that stands before it. */
const bodyOf = ({ span, field }: Statement): Span =>
  field && field.label.start >= span.start && field.label.end < span.end
    ? { start: field.label.end + 1, end: span.end }
    : span;

const formsIn = (items: readonly GroundedItem[], { typeOf }: Registry): readonly Named[] =>
  items
    .filter(({ section }) => section === "types")
    .flatMap(({ headEntities }) => headEntities.filter(({ entity }) => typeOf(entity) === "disease"));

function mentionedIn(items: readonly GroundedItem[]): ReadonlySet<EntityId> {
  const mentioned = new Set<EntityId>();
  for (const { head, headEntities, statements } of items) {
    for (const { entity } of headEntities) mentioned.add(entity);
    for (const { entity } of head?.terms ?? []) mentioned.add(entity);
    for (const { analysis } of statements) for (const { entity } of analysis.terms) mentioned.add(entity);
  }
  return mentioned;
}
