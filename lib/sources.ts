import type { Item, ReferenceUse, Stance } from "@/graph/model/article";
import type { Evidence, Relation } from "@/graph/model/relation";
import type { GraphIndex, Place } from "./graph-index";

/** An item of the article with the sentences in it that state a fact. */
export interface Passage extends Place {
  readonly evidence: readonly Evidence[];
}

/** Where a relation is stated, item by item: what an item cites, it cites for all its sentences. */
export function passagesOf(index: GraphIndex, { evidence }: Relation): readonly Passage[] {
  const byItem = new Map<Item, Passage>();
  for (const one of evidence) {
    const place = index.places.get(one.statement);
    if (place === undefined) continue;
    const known = byItem.get(place.item);
    byItem.set(place.item, { ...place, ...known, evidence: [...(known?.evidence ?? []), one] });
  }
  return [...byItem.values()];
}

/** Where some facts are stated, each item once, in the order in which they come. */
export function passagesBehind(index: GraphIndex, relations: readonly Relation[]): readonly Passage[] {
  const byItem = new Map<Item, Passage>();
  for (const passage of relations.flatMap((relation) => passagesOf(index, relation))) {
    const known = byItem.get(passage.item);
    byItem.set(passage.item, { ...passage, evidence: [...(known?.evidence ?? []), ...passage.evidence] });
  }
  return [...byItem.values()];
}

export interface Sources {
  readonly statements: number;
  /** Distinct works of the literature on the items that state it. */
  readonly references: number;
}

export function sourcesOf(index: GraphIndex, relation: Relation): Sources {
  const uses = passagesOf(index, relation).flatMap(({ item }) => item.references);
  return { statements: relation.evidence.length, references: new Set(uses.map(({ key }) => key)).size };
}

/** What argues against comes before what agrees: it is what a reader must not miss. */
const precedence: readonly Stance[] = ["conflicts", "qualifies", "supports"];

export const byStance = (uses: readonly ReferenceUse[]): readonly ReferenceUse[] =>
  precedence.flatMap((stance) => uses.filter((use) => use.stance === stance));

/** "1 qualifies", "4 support". */
export const bears = (number: number, stance: Stance): string => `${number} ${number === 1 ? stance : plurals[stance]}`;

const plurals: Readonly<Record<Stance, string>> = { conflicts: "conflict", qualifies: "qualify", supports: "support" };

export const tally = (uses: readonly ReferenceUse[]): readonly { readonly stance: Stance; readonly number: number }[] =>
  precedence
    .map((stance) => ({ stance, number: uses.filter((use) => use.stance === stance).length }))
    .filter(({ number }) => number > 0);
