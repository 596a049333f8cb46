import type { EntityType } from "../model/entity";
import { allows, predicates } from "../model/predicate";
import type { Inspection } from "./inspection";

/** A relation between entities whose types its predicate does not join. */
export const domainRange: Inspection = {
  code: "domain-range",
  severity: "error",
  *run({ entities, relations }) {
    const types = new Map<string, EntityType>(entities.map(({ id, type }) => [id, type]));
    for (const { subject, predicate, object, evidence } of relations) {
      const from = types.get(subject);
      const to = types.get(object);
      if (from && to && allows(predicate, from, to)) continue;
      const { domain, range } = predicates[predicate];
      yield {
        message: `Unexpected ${predicate} from ${from ?? "nothing"} "${subject}" to ${to ?? "nothing"} "${object}", expected ${domain.join(" or ")} to ${range.join(" or ")}`,
        span: evidence[0].quote,
      };
    }
  },
};
