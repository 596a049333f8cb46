import type { Relation } from "@/graph/model/relation";
import { placeName } from "./evidence-place";
import type { GraphIndex } from "./graph-index";
import { shownName } from "./shown-name";
import { passagesOf, sourcesOf } from "./sources";
import type { TableSort } from "./view";
import { type Sentence, verbOf } from "./wording";

/** A fact as a row of the table. */
export interface TableRow {
  readonly relation: Relation;
  /** With the short names of its ends. */
  readonly sentence: Sentence;
  /** What the short names stand for. */
  readonly names: Readonly<Record<"subject" | "object", string>>;
  readonly statements: number;
  readonly references: number;
  /** Where the article says it first, and in how many other items. */
  readonly place: string;
  readonly elsewhere: number;
  /** Its place in the order of the article. */
  readonly start: number;
}

function rowOf(index: GraphIndex, relation: Relation): TableRow {
  const [first, ...others] = [...passagesOf(index, relation)].sort((a, b) => a.item.span.start - b.item.span.start);
  const [subject, object] = [index.entities.get(relation.subject), index.entities.get(relation.object)];
  return {
    relation,
    sentence: {
      subject: shownName(index, relation.subject),
      verb: verbOf(relation.predicate, relation.polarity),
      object: shownName(index, relation.object),
    },
    names: { subject: subject?.label ?? relation.subject, object: object?.label ?? relation.object },
    ...sourcesOf(index, relation),
    place: first === undefined ? "" : placeName(index.graph.article, first),
    elsewhere: others.length,
    start: Math.min(...relation.evidence.map(({ quote }) => quote.start)),
  };
}

const known = new WeakMap<GraphIndex, ReadonlyMap<string, TableRow>>();

/** Rows by fact; made once for a graph, so that a row stays the same thing wherever it stands. */
function allRows(index: GraphIndex): ReadonlyMap<string, TableRow> {
  const found = known.get(index);
  if (found !== undefined) return found;
  const rows = new Map(index.graph.relations.map((relation) => [relation.id, rowOf(index, relation)]));
  known.set(index, rows);
  return rows;
}

const collator = new Intl.Collator("en", { numeric: true, sensitivity: "base" });
const sureness: Readonly<Record<Relation["polarity"], number>> = { asserted: 0, uncertain: 1, negated: 2 };

const comparisons: Readonly<Record<TableSort["column"], (a: TableRow, b: TableRow) => number>> = {
  subject: (a, b) => collator.compare(a.sentence.subject, b.sentence.subject),
  predicate: (a, b) => collator.compare(a.sentence.verb, b.sentence.verb),
  object: (a, b) => collator.compare(a.sentence.object, b.sentence.object),
  polarity: (a, b) => sureness[a.relation.polarity] - sureness[b.relation.polarity],
  sources: (a, b) => a.statements - b.statements || a.references - b.references,
  place: (a, b) => a.start - b.start,
};

/** Facts as rows; equals, and everything where no order is asked for, stand as in the article. */
export function tableRows(
  index: GraphIndex,
  relations: readonly Relation[],
  sort: TableSort | null,
): readonly TableRow[] {
  const rows = allRows(index);
  const found = relations.flatMap(({ id }) => rows.get(id) ?? []);
  if (sort === null) return found;
  const compare = comparisons[sort.column];
  return found.sort((a, b) => (sort.descending ? compare(b, a) : compare(a, b)));
}

/** What the head of a column asks for next: upwards, downwards, and back to the order of the article. */
export function nextSort(sort: TableSort | null, column: TableSort["column"]): TableSort | null {
  if (sort?.column !== column) return { column, descending: column === "sources" };
  const first = column === "sources";
  return sort.descending === first ? { column, descending: !first } : null;
}
