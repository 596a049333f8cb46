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

/** The facts to light on the map for a sentence. A work of the literature bears on too many for a drawing. */
export function restingOn(index: GraphIndex, selection: Selection | null): ReadonlySet<string> {
  if (selection?.kind !== "statement") return new Set();
  return new Set(factsIn(index, new Set([selection.id])).map(({ id }) => id));
}
