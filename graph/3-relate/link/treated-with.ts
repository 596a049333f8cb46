import type { GroundedStatement, Grounding } from "../../2-ground/ground";
import type { EntityId } from "../../model/entity";
import { isTreatmentSection } from "../treatment-sections";

const given = new WeakMap<Grounding, ReadonlySet<EntityId>>();

/** Sentences that warn of what they name. */
const warns =
  /\b(avoid\w*|never|contraindicated|off limits|trigger\w*|provok\w*|worsen\w*|(not|no longer) (be )?(tak|us|giv|combin|prescrib)\w+|stop(s|ped)?|instead of|kept? away)\b/i;

/** What the sections on treatment name, and do not warn of. */
export function treatedWith(grounding: Grounding): ReadonlySet<EntityId> {
  const known = given.get(grounding);
  if (known) return known;
  const found = new Set<EntityId>();
  const commends = ({ statement: { span } }: GroundedStatement) =>
    !warns.test(grounding.text.slice(span.start, span.end));
  for (const { section, head, statements } of grounding.items)
    if (section === "principles" || isTreatmentSection(section))
      for (const terms of [head?.terms ?? [], ...statements.filter(commends).map(({ analysis }) => analysis.terms)])
        for (const { entity } of terms) found.add(entity);
  given.set(grounding, found);
  return found;
}
