import type { Relation } from "../model/relation";
import type { Inspection } from "./inspection";

/** One thing said both to activate and to inhibit another. */
export const oppositeSigns: Inspection = {
  code: "opposite-signs",
  severity: "warning",
  *run({ entities, relations }) {
    const label = new Map(entities.map((entity) => [entity.id, entity.label]));
    const activating = new Map<string, Relation>();
    const asserted = relations.filter(({ polarity }) => polarity === "asserted");
    for (const relation of asserted) if (relation.predicate === "activates") activating.set(key(relation), relation);
    for (const relation of asserted) {
      const opposite = relation.predicate === "inhibits" ? activating.get(key(relation)) : undefined;
      if (!opposite) continue;
      yield {
        message: `"${label.get(relation.subject)}" is said to inhibit "${label.get(relation.object)}" here and to activate it elsewhere: check which is meant`,
        span: relation.evidence[0].quote,
        related: opposite.evidence.map(({ quote }) => quote),
      };
    }
  },
};

const key = ({ subject, object }: Relation): string => `${subject} ${object}`;
