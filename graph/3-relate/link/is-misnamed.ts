import type { Registry } from "../../2-ground/registry";
import type { EntityId } from "../../model/entity";
import type { Predicate } from "../../model/predicate";
import { isBareWord, isMereThing } from "./is-mere-thing";

/** What works in the body as a whole brings nothing on by being there. */
const whole = /(^|-)(tract|system)$/;
/** Names that only compare: "the rarer forms". */
const comparing = /^(rarer|milder|commoner|similar|related|similar-looking)-/;
/** Cells by their bare kind: that there are some is no harm. */
const cells =
  /^((b|t|nk|plasma|mast|dendritic|stem|red|white|blood|red-blood|white-blood|helper-t|memory-b)-cells?|lymphocyte|neutrophil|platelet|monocyte|eosinophil|macrophage)s?$/;
/** What is said to those concerned cures nobody. */
const telling = /(^|-)(counsell?ing|education|advice|information)$/;

/** A vaccine "recommended for all patients" is none against what they have. */
const vaccines = /(^|-)(vaccine|vaccination|immunization)$/;

/** Whether a name is none, or says by itself that it cannot play its part: "the digestive tract", "normal feeling", "rarer forms", "relapse" of a drug. */
export function isMisnamed(predicate: Predicate, subject: EntityId, object: EntityId, registry: Registry): boolean {
  if (isMereThing(predicate, object, registry)) return true;
  if (isBareWord(subject, registry) || isBareWord(object, registry)) return true;
  switch (predicate) {
    case "leads_to":
      // "The boys carry a new mutation": it is no consequence.
      return (
        (whole.test(subject) && !registry.isLexical(subject)) ||
        (/(^|-)mutation$/.test(object) && registry.isSubject(subject)) ||
        cells.test(object)
      );
    case "has_symptom":
      return (object.startsWith("normal-") && !registry.isLexical(object)) || cells.test(object);
    case "subtype_of":
      return comparing.test(subject) && !registry.isLexical(subject);
    case "has_side_effect":
      return /^(relapses?|recurrence)$/.test(object);
    case "treats":
      return registry.isSubject(object) && (telling.test(subject) || vaccines.test(subject));
    default:
      return false;
  }
}
