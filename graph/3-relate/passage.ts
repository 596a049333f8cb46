import type { Analysis } from "../2-ground/analysis";
import type { GroundedItem, GroundedStatement, Grounding } from "../2-ground/ground";
import type { Clause } from "../language/clause";
import type { SectionKind } from "../model/article";
import type { Claim, Polarity, Qualifiers } from "../model/relation";
import { asGiven } from "./roles/as-given";
import { impliedDisease, impliedRole, type Role } from "./roles/role";
import { topicOfHeading } from "./topic-of-heading";
import { isTreatmentSection } from "./treatment-sections";

/** Sections in which a disease may have an entry of its own. */
const diseaseSections: ReadonlySet<SectionKind> = new Set(["types", "complications", "differential", "names"]);

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
  /** The treatments that a sentence of running text was about last. */
  readonly treatments: readonly Role[];
  /** `recent` was set in this very statement. */
  readonly fresh: boolean;
}

/** What has been worked out for a passage, as long as no type changes. */
export interface Memo {
  revision: number;
  readonly kept: Map<object, unknown>;
}

/** A clause as a rule sees it: where it stands, what it says, what was said before. */
export interface Passage {
  readonly grounding: Grounding;
  readonly place: GroundedItem;
  readonly statement: GroundedStatement;
  readonly analysis: Analysis;
  /** The clause being read. */
  readonly clause: Clause;
  /** Whether it is the first of its statement, and that the first of its item. */
  readonly opens: boolean;
  /** What the item's head names; an entry's statements are about it where they do not say about what. */
  readonly heads: readonly Role[];
  /** The disease that "patients", "the condition" and headless statements are about here. */
  readonly topic: Role;
  readonly discourse: Discourse;
  /** What has been read before this item. */
  readonly earlier: readonly Claim[];
  /** See `remembered`. */
  readonly memo: Memo;
  /** See `certaintyOf`. Shared between the clauses of a statement. */
  readonly certainties: Map<Clause, Certainty>;
}

/** How sure a clause is, and what it adds. */
export interface Certainty {
  readonly polarity: Polarity;
  readonly qualifiers: Qualifiers;
}

/** Of a passage in which nothing has been worked out yet. */
export const newMemo = (): Memo => ({ revision: -1, kept: new Map() });

/** What the item's head names, in the order in which it names them. A question has no such heads. */
export const headRoles = (grounding: Grounding, place: GroundedItem): readonly Role[] =>
  place.item.question
    ? []
    : askedRoles(grounding, place)
        .filter(({ type }) => !isRestricted(place, type))
        .map((role) => (isTreatmentSection(place.section) ? asGiven(role, grounding.registry) : role));

/** "B cells that will not rest": these, and not B cells. */
const isRestricted = ({ head }: GroundedItem, type: Role["type"]): boolean =>
  (type === "mechanism" || type === "pathway" || type === "gene") &&
  head?.words.some(({ low, tag }) => tag === "relative" && /^(that|which|who)$/.test(low)) === true;

/** What the item's head names; of a question, what it asks about. */
export const askedRoles = ({ registry }: Grounding, place: GroundedItem): readonly Role[] =>
  place.headEntities.map(({ entity, span }) => impliedRole(entity, span, registry));

/** In an entry about a disease (a type, a complication, a look-alike) that disease, elsewhere what its heading means, or the article's subject. */
export function topicOf(grounding: Grounding, place: GroundedItem): Role {
  const { registry } = grounding;
  const asked = place.item.question ? formAskedAbout(grounding, place) : undefined;
  if (asked) return asked;
  const own = diseaseSections.has(place.section)
    ? place.headEntities.find(({ entity }) => registry.typeOf(entity) === "disease")
    : place.headEntities.find(({ entity }) => registry.isForm(entity));
  return own ? impliedDisease(own) : (topicOfHeading(grounding, place) ?? subjectRole(grounding));
}

/** "Does X need surgery?": the one form with an entry of its own that a question names. */
function formAskedAbout({ registry, items }: Grounding, { headEntities }: GroundedItem): Role | undefined {
  const asked = headEntities.filter(({ entity }) => registry.typeOf(entity) === "disease");
  const [only] = asked;
  if (!only || registry.isSubject(only.entity) || asked.some(({ entity }) => entity !== only.entity)) return undefined;
  const isOwn = ({ section, headEntities: heads }: GroundedItem) =>
    section === "types" && heads.some(({ entity }) => entity === only.entity);
  return items.some(isOwn) ? impliedDisease(only) : undefined;
}

/** The disease that the article is about. */
export const subjectRole = ({ subject, subjectSpan }: Grounding): Role =>
  impliedDisease({ entity: subject, span: subjectSpan });
