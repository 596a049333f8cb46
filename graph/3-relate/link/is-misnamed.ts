import type { Registry } from "../../2-ground/registry";
import { goodThings } from "../../lexicon/relational-nouns";
import type { EntityId } from "../../model/entity";
import type { Predicate } from "../../model/predicate";
import { isBareWord, isMereThing, isOrgan } from "./is-mere-thing";

/** What works in the body as a whole brings nothing on by being there. */
const whole = /(^|-)(tract|system)$/;
/** Names that only compare: "the rarer forms". */
const comparing = /^(rarer|milder|commoner|similar|related|similar-looking)-/;
/** Cells by their bare kind: that there are some is no harm. */
const cells =
  /^((b|t|nk|plasma|mast|dendritic|stem|red|white|blood|red-blood|white-blood|helper-t|memory-b)-cells?|lymphocyte|neutrophil|platelet|monocyte|eosinophil|macrophage)s?$/;
/** What is said to those concerned cures nobody. */
const telling = /(^|-)(counsell?ing|education|advice|information)$/;

const vaccine = /(^|-)(vaccine|vaccination|immunization)s?$/;

/** What a part of the body as such does not do: "starved by the capillaries". */
const acting: ReadonlySet<Predicate> = new Set(["leads_to", "activates", "inhibits"]);

/** "The adult form accounts for nine cases in ten": a form does not bring about what it is a form of, nor the other way round. */
const isOfItself = (subject: EntityId, object: EntityId, registry: Registry): boolean =>
  (registry.isForm(subject) && registry.isSubject(object)) || (registry.isForm(object) && registry.isSubject(subject));

/** Whether a name is none, or says by itself that it cannot play its part: "the digestive tract", "normal feeling", "rarer forms", "relapse" of a drug. */
export function isMisnamed(predicate: Predicate, subject: EntityId, object: EntityId, registry: Registry): boolean {
  if (isMereThing(predicate, object, registry)) return true;
  if (isBareWord(subject, registry) || isBareWord(object, registry)) return true;
  const isPart = !registry.isLexical(subject) && isOrgan(registry.get(subject)?.label ?? "");
  if (acting.has(predicate) && (isPart || /^(disease|clinical)-activity$/.test(subject))) return true;
  switch (predicate) {
    case "leads_to":
      // "The boys carry a new mutation": it is no consequence.
      return (
        (whole.test(subject) && !registry.isLexical(subject)) ||
        (/(^|-)mutation$/.test(object) && registry.isSubject(subject)) ||
        isOfItself(subject, object, registry) ||
        cells.test(object) ||
        // "The recessive form caused by the gene", "delayed growth and puberty, due to anemia".
        object.endsWith("-inheritance") ||
        object === "puberty"
      );
    case "has_symptom":
      return (
        (object.startsWith("normal-") && !registry.isLexical(object)) ||
        cells.test(object) ||
        // "Puberty is late": what one is exposed to is no sign.
        (registry.isLexical(object) && registry.subtypeOf(object) === "exposure")
      );
    case "subtype_of":
      return comparing.test(subject) && !registry.isLexical(subject);
    case "has_side_effect":
      return /^(relapses?|recurrence)$/.test(object);
    case "inhibits":
      // "May reduce fertility".
      return !registry.isLexical(object) && goodThings.has(object.split("-").at(-1) ?? "");
    case "treats":
      // Who is vaccinated is kept from another disease.
      return registry.isSubject(object) && (telling.test(subject) || vaccine.test(subject));
    default:
      return false;
  }
}
