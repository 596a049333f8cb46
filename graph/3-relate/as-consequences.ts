import type { Grounding } from "../2-ground/ground";
import type { Claim } from "../model/relation";

/**
 * What brings about another disease that the article's disease leads to or shows, leads to that: the complication has its own causes elsewhere, and what
 * is told here is a step on the way. Forms and look-alikes have their causes.
 */
export function asConsequences(claims: readonly Claim[], { subject }: Grounding): readonly Claim[] {
  const own = claims.filter((claim) => claim.predicate === "caused_by" && claim.subject !== subject);
  if (own.length === 0) return claims;
  const followed = new Set<string>();
  const apart = new Set<string>();
  for (const { subject: from, predicate, object, polarity } of claims) {
    if ((predicate === "leads_to" || predicate === "has_symptom") && from === subject && polarity !== "negated")
      followed.add(object);
    else if (predicate === "subtype_of") apart.add(from);
    else if (predicate === "resembles") for (const side of [from, object]) apart.add(side);
  }
  const isStep = (claim: Claim) =>
    claim.predicate === "caused_by" &&
    claim.subject !== subject &&
    followed.has(claim.subject) &&
    !apart.has(claim.subject);
  return claims.map((claim) => (isStep(claim) ? turned(claim) : claim));
}

const turned = ({ subject, object, evidence, ...claim }: Claim): Claim => ({
  ...claim,
  subject: object,
  predicate: "leads_to",
  object: subject,
  evidence: { ...evidence, subject: evidence.object, object: evidence.subject },
});
