import type { EntityId, EntityType } from "../model/entity";
import { allows } from "../model/predicate";
import type { Claim } from "../model/relation";

/** Whether the schema lets a claim stand between entities of these types. */
export function isAllowed(
  { subject, predicate, object }: Claim,
  typeOf: (entity: EntityId) => EntityType | undefined,
): boolean {
  const [from, to] = [typeOf(subject), typeOf(object)];
  return from !== undefined && to !== undefined && allows(predicate, from, to);
}
