import { spanOfTokens } from "../2-ground/analysis";
import type { Grounding } from "../2-ground/ground";
import type { StatementId } from "../model/article";
import type { EntityId, Mention } from "../model/entity";
import type { Relation } from "../model/relation";
import { contains, type Span } from "../model/source";

/** Where the article names the entities of its graph, in order: by the names that are known, and wherever evidence says so. */
export function findMentions(
  { items }: Grounding,
  entities: ReadonlySet<EntityId>,
  relations: readonly Relation[],
): readonly Mention[] {
  const found: Mention[] = [];
  const add = (entity: EntityId, statement: StatementId, span: Span) => {
    if (entities.has(entity) && span.end > span.start) found.push({ entity, statement, span });
  };
  const spans = new Map<StatementId, Span>();
  for (const { item, head, headEntities, statements } of items) {
    const first = item.statements[0]?.id;
    if (head && first !== undefined) for (const { entity, span } of headEntities) add(entity, first, span);
    for (const { statement, analysis } of statements) {
      spans.set(statement.id, statement.span);
      for (const term of analysis.terms) add(term.entity, statement.id, spanOfTokens(analysis.tokens, term));
    }
  }
  for (const { subject, object, evidence } of relations)
    for (const place of evidence) {
      const whole = spans.get(place.statement);
      if (!whole) continue;
      if (contains(whole, place.subject)) add(subject, place.statement, place.subject);
      if (contains(whole, place.object)) add(object, place.statement, place.object);
    }
  found.sort(inOrder);
  // Of those that were found more than once the last counts.
  return found.filter((mention, at) => inOrder(mention, found[at + 1]) !== 0);
}

/** By place, the longer one first. */
const inOrder = (a: Mention, b: Mention | undefined): number =>
  b === undefined ? -1 : a.span.start - b.span.start || b.span.end - a.span.end || byText(a.entity, b.entity);

const byText = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);
