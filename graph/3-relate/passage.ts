import type { Analysis } from "../2-ground/analysis";
import type { GroundedItem, GroundedStatement, Grounding } from "../2-ground/ground";
import type { Clause } from "../language/clause";
import type { Claim, Polarity, Qualifiers } from "../model/relation";
import type { Role } from "./roles/role";

/** What has been spoken of in the item so far, to which "it", "both", "the latter" and "the drug" point back. */
export interface Discourse {
  /** Subjects of the last clause that named any. */
  readonly recent: readonly Role[];
  /** Objects of the last clause that named any. */
  readonly objects: readonly Role[];
  /** The last enumeration of two or more. */
  readonly list: readonly Role[];
  /** The genes named last, which "the mutation" means. */
  readonly genes: readonly Role[];
  /** `recent` was set in this very statement. */
  readonly fresh: boolean;
}

/** What has been worked out for a passage, as long as no type changes. */
export interface Memo {
  revision: number;
  readonly kept: Map<object, unknown>;
}

/** A statement as a rule sees it: where it stands, what it says, what was said before. */
export interface Passage {
  readonly grounding: Grounding;
  readonly place: GroundedItem;
  readonly statement: GroundedStatement;
  readonly analysis: Analysis;
  /** The clause being read. */
  readonly clause: Clause;
  /** Whether it is the first of its statement, and that the first of its item. */
  readonly opens: boolean;
  readonly heads: readonly Role[];
  /** The disease that "patients", "the condition" and headless statements are about here. */
  readonly topic: Role;
  readonly discourse: Discourse;
  /** What has been read before this item. */
  readonly earlier: readonly Claim[];
  readonly memo: Memo;
  readonly certainties: Map<Clause, Certainty>;
}

/** How sure a clause is, and what it adds. */
export interface Certainty {
  readonly polarity: Polarity;
  readonly qualifiers: Qualifiers;
}

export const headRoles = ({ registry }: Grounding, place: GroundedItem): readonly Role[] =>
  (place.item.question ? [] : place.headEntities).map(({ entity, span }) => ({
    entity,
    type: registry.typeOf(entity),
    span,
    implied: true,
  }));

/** In an entry about a disease (a type, a complication, a look-alike) that disease, elsewhere the article's subject. */
export function topicOf({ subject, subjectSpan, registry }: Grounding, place: GroundedItem): Role {
  const own = ["types", "causes", "complications", "differential", "names"].includes(place.section)
    ? place.headEntities.find(({ entity }) => registry.typeOf(entity) === "disease")
    : undefined;
  if (own) return { ...own, type: "disease", implied: true };
  return { entity: subject, type: "disease", span: subjectSpan, implied: true };
}
