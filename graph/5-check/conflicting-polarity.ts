import { predicates } from "../model/predicate";
import type { Relation } from "../model/relation";
import type { Inspection } from "./inspection";

/** The same fact asserted in one place and denied in another, of the same cells. */
export const conflictingPolarity: Inspection = {
  code: "conflicting-polarity",
  severity: "warning",
  *run({ entities, relations }) {
    const label = new Map(entities.map((entity) => [entity.id, entity.label]));
    const asserted = new Map<string, Relation>();
    for (const relation of relations) if (relation.polarity === "asserted") asserted.set(key(relation), relation);
    for (const relation of relations) {
      const opposite = relation.polarity === "negated" ? asserted.get(key(relation)) : undefined;
      if (!opposite) continue;
      yield {
        message: `"${label.get(relation.subject)}" ${predicates[relation.predicate].label} "${label.get(relation.object)}" is denied here and asserted elsewhere: check which is meant`,
        span: relation.evidence[0].quote,
        related: opposite.evidence.map(({ quote }) => quote),
      };
    }
  },
};

const key = ({ subject, predicate, object, qualifiers }: Relation): string =>
  [subject, predicate, object, qualifiers.origin ?? ""].join(" ");
