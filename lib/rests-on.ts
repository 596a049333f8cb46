import type { ReferenceUse, StatementId } from "@/graph/model/article";
import type { Relation } from "@/graph/model/relation";
import type { GraphIndex, Place } from "./graph-index";
import type { Selection } from "./view";

/** The facts that were read in one of some sentences. */
export function factsIn(index: GraphIndex, statements: ReadonlySet<StatementId>): readonly Relation[] {
  return index.graph.relations.filter(({ evidence }) => evidence.some(({ statement }) => statements.has(statement)));
}

/** How many facts each sentence gave; a silent one is not in it. */
export function factCounts(index: GraphIndex): ReadonlyMap<StatementId, number> {
  const counts = new Map<StatementId, number>();
  for (const { evidence } of index.graph.relations) {
    for (const statement of new Set(evidence.map((one) => one.statement))) {
      counts.set(statement, (counts.get(statement) ?? 0) + 1);
    }
  }
  return counts;
}

/** An item of the article on which a work of the literature bears, and how. */
export interface Bearing {
  readonly section: Place["section"];
  readonly item: Place["item"];
  readonly use: ReferenceUse;
}

/** Every item on which a reference bears, in the order of the article. */
export const bearingsOf = (index: GraphIndex, key: string): readonly Bearing[] =>
  index.graph.article.sections.flatMap((section) =>
    section.items.flatMap((item) =>
      item.references.filter((use) => use.key === key).map((use) => ({ section, item, use })),
    ),
  );

/** The sentences that a selection names: its own, or those of the items on which a work of the literature bears. */
function sentencesOf(index: GraphIndex, { kind, id }: Selection): ReadonlySet<StatementId> {
  if (kind === "statement") return new Set([id]);
  if (kind !== "reference") return new Set();
  return new Set(bearingsOf(index, id).flatMap(({ item }) => item.statements.map((statement) => statement.id)));
}

/** The facts that light up on the map where a sentence is read, or a work of the literature: all that rests on it. */
export function restingOn(index: GraphIndex, selection: Selection | null): ReadonlySet<string> {
  if (selection === null) return new Set();
  return new Set(factsIn(index, sentencesOf(index, selection)).map(({ id }) => id));
}
