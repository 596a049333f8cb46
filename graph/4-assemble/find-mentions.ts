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
  const found = new Map<string, Mention>();
  const add = (entity: EntityId, statement: StatementId, span: Span) => {
    if (entities.has(entity) && span.end > span.start)
      found.set(`${span.start}-${span.end}-${entity}`, { entity, statement, span });
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
  return [...found.values()].sort(inOrder);
}

/** By place, the longer one first. */
const inOrder = (a: Mention, b: Mention): number =>
  a.span.start - b.span.start || b.span.end - a.span.end || (a.entity < b.entity ? -1 : 1);
