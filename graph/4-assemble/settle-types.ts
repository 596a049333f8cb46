import type { EntityId, EntityType } from "../model/entity";
import { allows, type Predicate } from "../model/predicate";
import type { Claim } from "../model/relation";

const ofRisks: ReadonlySet<Predicate> = new Set(["has_side_effect", "prevents"]);
const ofSymptoms: ReadonlySet<Predicate> = new Set(["has_symptom", "treats"]);

/**
 * Whether a finding is a symptom or a risk shows only once the whole article has been read: what it lists as a sign of a disease is a
 * symptom, what only treatments bring on or ward off is a risk. Gives the entities whose type changes.
 */
export function settleTypes(
  claims: readonly Claim[],
  typeOf: (entity: EntityId) => EntityType | undefined,
): ReadonlyMap<EntityId, EntityType> {
  const uses = new Map<EntityId, Claim[]>();
  for (const claim of claims)
    for (const entity of [claim.subject, claim.object]) {
      const known = uses.get(entity);
      if (known) known.push(claim);
      else uses.set(entity, [claim]);
    }
  const settled = new Map<EntityId, EntityType>();
  const now = (entity: EntityId) => settled.get(entity) ?? typeOf(entity);
  for (const [entity, own] of uses) {
    if (
      typeOf(entity) !== "symptom" ||
      !own.some(({ predicate }) => ofRisks.has(predicate)) ||
      own.some(({ predicate }) => ofSymptoms.has(predicate))
    )
      continue;
    const as = (other: EntityId) => (other === entity ? "risk" : now(other));
    const fits = own.every(({ subject, predicate, object }) => {
      const [from, to] = [as(subject), as(object)];
      return from !== undefined && to !== undefined && allows(predicate, from, to);
    });
    if (fits) settled.set(entity, "risk");
  }
  return settled;
}
