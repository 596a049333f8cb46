import type { Grounding } from "../2-ground/ground";
import type { Claim } from "../model/relation";

/** Statements on how the article's disease comes about. */
const onCauses = /^(causes|mechanism)\b/;

/** What may be a gene that nothing says is one. */
const symbol = /^[A-Z][A-Z0-9-]+$/;

/**
 * What brings about another disease that the article's disease leads to or shows, leads to that: the complication has its own causes elsewhere, and what
 * is told here is a step on the way. So does a process that is said to among the causes of the article's disease. Forms and look-alikes have their causes.
 */
export function asConsequences(claims: readonly Claim[], { subject, registry }: Grounding): readonly Claim[] {
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
    !apart.has(claim.subject) &&
    (followed.has(claim.subject) ||
      (claim.polarity !== "negated" &&
        registry.typeOf(claim.object) === "mechanism" &&
        !symbol.test(registry.get(claim.object)?.label ?? "") &&
        onCauses.test(claim.evidence.statement)));
  return claims.map((claim) => (isStep(claim) ? turned(claim) : claim));
}

const turned = ({ subject, object, evidence, ...claim }: Claim): Claim => ({
  ...claim,
  subject: object,
  predicate: "leads_to",
  object: subject,
  evidence: { ...evidence, subject: evidence.object, object: evidence.subject },
});
