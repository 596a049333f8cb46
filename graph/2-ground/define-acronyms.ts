import { fold } from "../language/fold";
import { tokenize } from "../language/tokens";
import type { Article, Item, SectionKind } from "../model/article";
import type { Span } from "../model/source";
import { findDefinitions } from "./acronyms";
import type { MarkupOf } from "./ground";
import { matchNames, type NameTree } from "./matcher";
import { typeOfNoun } from "./noun-type";
import type { Registry } from "./registry";

export interface Name {
  readonly name: string;
  readonly entity: string;
}

export interface Place {
  readonly section: SectionKind;
  readonly item: Item;
}

/** Enters the acronyms that the article introduces ("acute chest syndrome (ACS)") and gives the names that follow from them. */
export function defineAcronyms(
  article: Article,
  places: readonly Place[],
  tree: NameTree,
  registry: Registry,
  markupOf: MarkupOf,
): readonly Name[] {
  const { text } = article.source;
  const names: Name[] = [];
  const seen = new Set<string>();
  for (const { item } of places) {
    const stretches: Span[] = [...(item.head ? [item.head] : []), ...item.statements.map(({ span }) => span)];
    for (const span of stretches) {
      if (text.indexOf("(", span.start) < 0) return names;
      if (!text.slice(span.start, span.end).includes("(")) continue;
      const tokens = tokenize(text, span, markupOf(span));
      const terms = matchNames(tree, tokens);
      for (const { long, short } of findDefinitions(tokens)) {
        const first = tokens[long.from];
        const last = tokens[long.to - 1];
        const shortText = text.slice(tokens[short.from]?.start, tokens[short.to - 1]?.end);
        if (!first || !last || seen.has(shortText)) continue;
        seen.add(shortText);
        const longText = text
          .slice(first.start, last.end)
          .replace(/\*\*|\s+/g, " ")
          .trim();
        const exact =
          terms.find((term) => term.from === long.from && term.to === long.to) ??
          terms.find((term) => term.from <= long.from && term.to === long.to);
        const entity =
          exact?.entity ?? registry.enter({ label: longText, type: typeOfNoun(fold(last.text), last.text)?.type });
        registry.alias(entity, shortText);
        names.push({ name: shortText, entity }, { name: longText, entity });
      }
    }
  }
  return names;
}
