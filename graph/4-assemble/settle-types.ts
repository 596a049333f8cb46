import type { EntityId, EntityType } from "../model/entity";
import type { Predicate } from "../model/predicate";
import type { Claim } from "../model/relation";
import { isAllowed } from "./is-allowed";

/** What is said of risks, and what of symptoms. */
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
  const settled = new Map<EntityId, EntityType>();
  for (const [entity, uses] of usesOf(claims)) {
    if (typeOf(entity) !== "symptom" || !isUsedAsRisk(uses)) continue;
    const typeThen = (other: EntityId) => (other === entity ? "risk" : (settled.get(other) ?? typeOf(other)));
    if (uses.every((claim) => isAllowed(claim, typeThen))) settled.set(entity, "risk");
  }
  return settled;
}

/** The claims on each entity, in the order in which these come up. */
function usesOf(claims: readonly Claim[]): ReadonlyMap<EntityId, readonly Claim[]> {
  const uses = new Map<EntityId, Claim[]>();
  for (const claim of claims)
    for (const entity of [claim.subject, claim.object]) {
      const known = uses.get(entity);
      if (known) known.push(claim);
      else uses.set(entity, [claim]);
    }
  return uses;
}

const isUsedAsRisk = (uses: readonly Claim[]): boolean =>
  uses.some(({ predicate }) => ofRisks.has(predicate)) && !uses.some(({ predicate }) => ofSymptoms.has(predicate));
