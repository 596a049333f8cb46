import type { Item } from "@/graph/model/article";
import type { Diagnostic } from "@/graph/model/diagnostic";
import { itemOf } from "@/graph/model/locate";
import { plain, sectionName } from "./evidence-place";
import type { GraphIndex } from "./graph-index";

/** What reading an item of the article came to. */
export interface ItemCoverage {
  readonly item: Item;
  /** Its head, or how it begins. */
  readonly title: string;
  readonly facts: number;
  /** Why no fact was read in it, as far as is known. */
  readonly reason: string | null;
}

export interface SectionCoverage {
  readonly name: string;
  readonly items: readonly ItemCoverage[];
  /** Distinct facts that at least one of its items states. */
  readonly facts: number;
  readonly silent: number;
}

const titleLength = 160;

function titleOf(index: GraphIndex, { head, span }: Item): string {
  const text = plain(index.graph.article, head ?? span).replace(/\s+/g, " ");
  if (text.length <= titleLength) return text;
  return `${text.slice(0, text.lastIndexOf(" ", titleLength))} …`;
}

/** Where in the article facts were read and where not; the reasons are those that the checks gave. */
export function coverage(index: GraphIndex, diagnostics: readonly Diagnostic[]): readonly SectionCoverage[] {
  const { article, relations } = index.graph;
  const reasons = new Map(
    diagnostics
      .filter(({ code }) => code === "silent-item")
      .map(({ span, message }) => [span.start, message.slice(message.indexOf(": ") + 2)]),
  );
  const stated = new Map<string, Set<string>>();
  for (const { id, evidence } of relations) {
    for (const { statement } of evidence) {
      const item = itemOf(statement);
      stated.set(item, (stated.get(item) ?? new Set()).add(id));
    }
  }
  return article.sections.map((section) => {
    const items = section.items.map((item): ItemCoverage => {
      const facts = stated.get(item.id)?.size ?? 0;
      const reason = facts > 0 ? null : (reasons.get(item.span.start) ?? null);
      return { item, title: titleOf(index, item), facts, reason };
    });
    return {
      name: sectionName(article, section),
      items,
      facts: new Set(items.flatMap(({ item }) => [...(stated.get(item.id) ?? [])])).size,
      silent: items.filter(({ facts }) => facts === 0).length,
    };
  });
}
