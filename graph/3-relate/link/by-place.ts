import type { Frame } from "../../lexicon/frames";
import type { Predicate } from "../../model/predicate";
import type { Passage } from "../passage";
import type { Role } from "../roles/role";

/** Among the symptoms another disease that the article's disease shows is a sign of it. */
export const isSignByPlace = (
  frame: Frame,
  agent: Role,
  { entity, type }: Role,
  { place, grounding }: Passage,
): boolean =>
  frame === "show" &&
  place.section === "symptoms" &&
  type === "disease" &&
  grounding.registry.isSubject(agent.entity) &&
  (grounding.registry.isLexical(entity) || isKindOfKnown(entity, grounding.registry)) &&
  !entity.endsWith(agent.entity.split("-").at(-1) ?? "") &&
  !grounding.registry.isTopical(entity) &&
  !grounding.registry.isForm(entity) &&
  grounding.registry.mayTurn(entity, "symptom");

/** "Anterior uveitis" is one of a kind that the vocabulary knows. */
const isKindOfKnown = (entity: string, registry: Passage["grounding"]["registry"]): boolean => {
  const noun = /(itis|pathy|osis)$/.test(entity) ? registry.find(entity.split("-").at(-1) ?? "") : undefined;
  return noun !== undefined && registry.typeOf(noun) === "disease";
};

/** Among the signs, what a disease brings about is one of them, even if it is a risk elsewhere. */
export const isListedSign = (
  predicate: Predicate,
  subject: Role,
  object: Role,
  { place, grounding: { registry } }: Passage,
): boolean =>
  place.section === "symptoms" &&
  predicate === "leads_to" &&
  subject.type === "disease" &&
  object.type === "risk" &&
  (registry.isSubject(subject.entity) || registry.isTopical(subject.entity)) &&
  registry.mayTurn(object.entity, "symptom");

/** Among the complications a disease leads to what it shows. */
export const frameIn = ({ place }: Passage, frame: Frame, { type }: Role): Frame =>
  frame === "show" && place.section === "complications" && type === "disease" ? "trigger" : frame;

/** "X, which is caused by variants of the gene": among look-alikes, and among forms where it is no known sign, that is a disease, whatever it is named like, but no common sign. */
export const isGeneOfLookAlike = (
  frame: Frame,
  agent: Role,
  { entity, type, implied }: Role,
  { place, grounding }: Passage,
): boolean =>
  !(implied && type === "symptom" && grounding.registry.isLexical(entity)) &&
  frame === "cause" &&
  agent.type === "gene" &&
  (place.section === "differential" ||
    (place.section === "types" && !implied && /(deficiency|syndrome|disease)$/.test(entity))) &&
  type !== "disease" &&
  type !== "gene" &&
  grounding.registry.mayTurn(entity, "disease");
