import type { Grounding } from "../2-ground/ground";
import type { EntityId } from "../model/entity";
import type { Claim } from "../model/relation";

/** A gene that causes a form of the article's disease causes that disease: the same said of the whole, for each form that is nowhere denied to be one. */
export function ofWhole(claims: readonly Claim[], { subject, registry }: Grounding): readonly Claim[] {
  const kinds = claims.filter(({ predicate, object }) => predicate === "subtype_of" && object === subject);
  const denied = new Set(kinds.filter(({ polarity }) => polarity === "negated").map((claim) => claim.subject));
  // What looks like the disease is none of its forms, whatever it is called; but one form may look like another.
  const isKind = (entity: EntityId) =>
    kinds.some((claim) => claim.subject === entity && /:types$/.test(claim.evidence.rule));
  for (const { predicate, subject: other, object } of claims)
    if (predicate === "resembles" && !(isKind(other) && isKind(object)))
      for (const side of [other, object]) denied.add(side);
  const forms = new Set(kinds.map((claim) => claim.subject).filter((form) => !denied.has(form)));
  return claims
    .filter(
      (claim) =>
        claim.predicate === "caused_by" &&
        claim.polarity === "asserted" &&
        forms.has(claim.subject) &&
        registry.typeOf(claim.object) === "gene",
    )
    .map((claim) => ({ ...claim, subject }));
}
