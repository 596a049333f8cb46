import type { Grounding } from "../../2-ground/ground";
import type { EntityId } from "../../model/entity";
import { isTreatmentSection } from "../treatment-sections";

const given = new WeakMap<Grounding, ReadonlySet<EntityId>>();

/** What the sections on treatment name. */
export function treatedWith(grounding: Grounding): ReadonlySet<EntityId> {
  const known = given.get(grounding);
  if (known) return known;
  const found = new Set<EntityId>();
  for (const { section, head, statements } of grounding.items)
    if (section === "principles" || isTreatmentSection(section))
      for (const terms of [head?.terms ?? [], ...statements.map(({ analysis }) => analysis.terms)])
        for (const { entity } of terms) found.add(entity);
  given.set(grounding, found);
  return found;
}
