import { predicates } from "../model/predicate";
import type { Claim } from "../model/relation";
import { contains, type Span } from "../model/source";
import type { Draft } from "./link/link";
import type { Passage } from "./passage";

/** A draft with its evidence. It keeps only the qualifiers that its predicate can carry. */
export function claimFrom(draft: Draft, passage: Pick<Passage, "statement" | "place">): Claim {
  const { subject, predicate, object, polarity, qualifiers, rule } = draft;
  const { origin, frequency } = qualifiers;
  const allowed: readonly string[] = predicates[predicate].qualifiers;
  return {
    subject: subject.entity,
    predicate,
    object: object.entity,
    polarity,
    qualifiers: {
      ...(origin && allowed.includes("origin") && { origin }),
      ...(frequency && allowed.includes("frequency") && { frequency }),
    },
    evidence: {
      statement: passage.statement.statement.id,
      quote: quoteFor(draft, passage),
      subject: subject.span,
      object: object.span,
      rule,
    },
  };
}

/** The statement; the first one from the item's head on where that names one of the two sides. */
function quoteFor({ subject, object }: Draft, { statement, place }: Pick<Passage, "statement" | "place">): Span {
  const { span } = statement.statement;
  const { head, statements } = place.item;
  if (!head || statements[0] !== statement.statement) return span;
  return contains(head, subject.span) || contains(head, object.span)
    ? { start: Math.min(head.start, span.start), end: Math.max(span.end, head.end) }
    : span;
}
