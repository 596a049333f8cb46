import type { EntityId } from "../model/entity";
import type { Relation } from "../model/relation";
import type { Inspection } from "./inspection";

/** A thing that, step by step, is a kind of itself. Each ring is reported once, where it closes. */
export const kindCycle: Inspection = {
  code: "kind-cycle",
  severity: "warning",
  *run({ entities, relations }) {
    const label = new Map(entities.map((entity) => [entity.id, entity.label]));
    const kinds = relations.filter(({ predicate, polarity }) => predicate === "subtype_of" && polarity !== "negated");
    const broader = new Map<EntityId, Relation[]>();
    for (const kind of kinds) broader.set(kind.subject, [...(broader.get(kind.subject) ?? []), kind]);
    const reported = new Set<EntityId>();
    for (const kind of kinds) {
      const { subject } = kind;
      const ring = ringThrough(kind, broader);
      if (!ring || ring.some((entity) => reported.has(entity))) continue;
      for (const entity of ring) reported.add(entity);
      const names = [...ring, subject].map((entity) => `"${label.get(entity)}"`);
      yield {
        message: `${names.join(" is a kind of ")}: check which is the broader`,
        span: kind.evidence[0].quote,
      };
    }
  },
};

/** The entities on the way from a kind's subject back to itself, found breadth first; nothing where there is no way. */
function ringThrough(
  { subject, object }: Relation,
  broader: ReadonlyMap<EntityId, readonly Relation[]>,
): readonly EntityId[] | undefined {
  const from = new Map<EntityId, EntityId>([[object, subject]]);
  const queue = [object];
  for (const entity of queue) {
    if (entity === subject) break;
    for (const { object: next } of broader.get(entity) ?? [])
      if (!from.has(next)) {
        from.set(next, entity);
        queue.push(next);
      }
  }
  if (!from.has(subject)) return undefined;
  const ring: EntityId[] = [];
  for (let at = from.get(subject); at !== undefined && at !== subject; at = from.get(at)) ring.unshift(at);
  return [subject, ...ring];
}
