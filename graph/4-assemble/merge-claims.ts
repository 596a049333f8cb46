import type { Claim, Evidence, Qualifiers, Relation } from "../model/relation";
import { contains } from "../model/source";

/** The claims of one fact, the first of which stands for all. */
interface Merging {
  readonly claim: Claim;
  readonly evidence: Map<string, Evidence>;
  readonly qualifiers: Qualifiers[];
}

/**
 * Each fact once, with every statement that states it, in the order of the article. Where a statement is quoted twice for a fact,
 * the quote that names both sides stays. Ids survive a recompile: they name what is said.
 */
export function mergeClaims(claims: readonly Claim[]): readonly Relation[] {
  const byId = new Map<string, Merging>();
  for (const claim of claims) {
    const id = idOf(claim);
    const known = byId.get(id) ?? { claim, evidence: new Map<string, Evidence>(), qualifiers: [] };
    byId.set(id, known);
    known.qualifiers.push(claim.qualifiers);
    const { statement } = claim.evidence;
    const other = known.evidence.get(statement);
    if (!other || (!isPlain(other) && isPlain(claim.evidence))) known.evidence.set(statement, claim.evidence);
  }
  return [...byId].map(([id, { claim, evidence, qualifiers }]) => {
    const { subject, predicate, object, polarity } = claim;
    return {
      id,
      subject,
      predicate,
      object,
      polarity,
      qualifiers: agreed(qualifiers),
      evidence: [...evidence.values()] as [Evidence, ...Evidence[]],
    };
  });
}

const idOf = ({ subject, predicate, object, polarity }: Claim): string =>
  [subject, predicate, object, ...(polarity === "asserted" ? [] : [polarity])].join(".");

/** The quote itself names both sides. */
const isPlain = ({ quote, subject, object }: Evidence): boolean => contains(quote, subject) && contains(quote, object);

/** What all places that say anything of it agree on. */
function agreed(all: readonly Qualifiers[]): Qualifiers {
  const origins = new Set(all.flatMap(({ origin }) => origin ?? []));
  const frequencies = new Set(all.flatMap(({ frequency }) => frequency ?? []));
  const [origin] = origins;
  const [frequency] = frequencies;
  return { ...(origin && origins.size === 1 && { origin }), ...(frequency && frequencies.size === 1 && { frequency }) };
}
