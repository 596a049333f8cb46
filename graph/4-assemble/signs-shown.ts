import type { SectionKind } from "../model/article";
import type { EntityId, EntityType } from "../model/entity";
import type { Claim } from "../model/relation";

/** Sections that tell what the forms of the disease look like. */
const telling: ReadonlySet<string> = new Set<SectionKind>(["names", "types", "other"]);

/**
 * What a disease brings about shows it, if it is a symptom: whether it is one may not have been known when the claim was read. What the
 * article counts among the complications stays one.
 */
export function signsShown(
  claims: readonly Claim[],
  typeOf: (entity: EntityId) => EntityType | undefined,
): readonly Claim[] {
  const feared = new Set(claims.filter(isComplication).map(({ object }) => object));
  return claims.map((claim) =>
    claim.predicate === "leads_to" &&
    telling.has(sectionOf(claim)) &&
    typeOf(claim.object) === "symptom" &&
    typeOf(claim.subject) === "disease" &&
    !feared.has(claim.object)
      ? { ...claim, predicate: "has_symptom" }
      : claim,
  );
}

const isComplication = (claim: Claim): boolean =>
  claim.predicate === "leads_to" && sectionOf(claim) === "complications";

const sectionOf = ({ evidence }: Claim): string => evidence.statement.split("-")[0] ?? "";
