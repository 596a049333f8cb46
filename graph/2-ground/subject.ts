import { tokenize } from "../language/tokens";
import type { Article } from "../model/article";
import type { EntityId } from "../model/entity";
import type { Span } from "../model/source";
import { analyse } from "./analysis";
import type { Name, Place } from "./define-acronyms";
import type { MarkupOf } from "./ground";
import { matchNames, type NameTree } from "./matcher";
import { nameReferents } from "./name";
import type { Registry } from "./registry";

export interface Subject {
  readonly entity: EntityId;
  readonly span: Span;
  readonly names: readonly Name[];
}

/**
 * The disease an article is about: what its front matter names, else what its first definition defines ("X (ABC) is a …"), where the title
 * agrees, else what the title names. Every article has one, if only its title.
 */
export function findSubject(
  article: Article,
  places: readonly Place[],
  tree: NameTree,
  registry: Registry,
  markupOf: MarkupOf,
): Subject {
  const wanted = article.subject ?? titleName(article.title);
  const known =
    nameIn(wanted, tree, registry) ??
    (article.subject === undefined ? nameIn(article.title, tree, registry) : undefined);
  const defined =
    article.subject === undefined && known === undefined
      ? firstDefined(article, places, tree, registry, markupOf)
      : undefined;
  const entity = known ?? defined?.entity ?? registry.enter({ label: wanted, type: "disease" });
  registry.settleType(entity, "disease");
  registry.alias(entity, wanted);
  const names = known ? [] : [{ name: wanted, entity }];
  return { entity, span: defined?.span ?? firstMention(article, places, tree, entity, markupOf), names };
}

/** A title without what follows its dash, colon or bracket. */
const titleName = (title: string): string => title.split(/[:–—|(?]|\s-\s|, /)[0]?.trim() || title;

function nameIn(name: string, tree: NameTree, registry: Registry): EntityId | undefined {
  const matches = matchNames(tree, tokenize(name, { start: 0, end: name.length }));
  const diseases = matches.filter(({ entity }) =>
    ["disease", "risk", "symptom"].includes(registry.typeOf(entity) ?? ""),
  );
  return [...diseases].sort((a, b) => b.to - b.from - (a.to - a.from))[0]?.entity;
}

function firstDefined(
  article: Article,
  places: readonly Place[],
  tree: NameTree,
  registry: Registry,
  markupOf: MarkupOf,
): { entity: EntityId; span: Span } | undefined {
  for (const { item } of places.slice(0, 4)) {
    for (const { span } of item.statements.slice(0, 3)) {
      const analysis = analyse(article.source.text, span, markupOf(span), tree, false);
      const clause = analysis.clauses.find(({ verb, subject }) => verb?.lemma === "be" && subject);
      const [referent] = clause?.subject ? nameReferents(clause.subject.members[0] as never, analysis, registry) : [];
      if (referent && (referent.type === "disease" || referent.type === undefined)) return referent;
    }
  }
  return undefined;
}

function firstMention(
  article: Article,
  places: readonly Place[],
  tree: NameTree,
  entity: EntityId,
  markupOf: MarkupOf,
): Span {
  for (const { item } of places) {
    for (const span of [...(item.head ? [item.head] : []), ...item.statements.map((statement) => statement.span)]) {
      const tokens = tokenize(article.source.text, span, markupOf(span));
      const match = matchNames(tree, tokens).find((other) => other.entity === entity);
      if (match) return { start: tokens[match.from]?.start ?? span.start, end: tokens[match.to - 1]?.end ?? span.end };
    }
  }
  const first = places[0]?.item.statements[0]?.span;
  return first ? { start: first.start, end: first.end } : { start: 0, end: 0 };
}
