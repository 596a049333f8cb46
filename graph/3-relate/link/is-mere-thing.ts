import type { Registry } from "../../2-ground/registry";
import { fold } from "../../language/fold";
import { emptyNouns } from "../../lexicon/empty-nouns";
import { goodThings } from "../../lexicon/relational-nouns";
import type { EntityId } from "../../model/entity";
import type { Predicate } from "../../model/predicate";

/** Predicates whose object is something that goes wrong. */
const ofHarm: ReadonlySet<Predicate> = new Set(["leads_to", "has_symptom", "has_side_effect", "treats", "prevents"]);
/** Words before a part of the body that make a finding of it: "swollen area", "weak limbs", "red dots". */
const inState =
  /(?:[^aeiou]en|[^r]ed|less|y|ing|ful)$|^(?:low|high|raised|weak|poor|stiff|dark|pale|red|blue|dry|hot|warm|cold|thin|thick|large|big|small|slow|brisk|absent|abnormal|double|dull|frothy|painful|sore|tender|extra|itchy|loose|hard|soft|brittle|tight|numb|black|white|purple|yellow|brown|short|long|free|surplus|fragile|rigid|jerky|narrow|wide|restless|heavy|irregular|unsteady|sensitive|deep|delayed)$/;

/** Whether a predicate of harm would have for its object what is no harm: a part of the body as such, or what is wished for. */
export function isMereThing(predicate: Predicate, entity: EntityId, registry: Registry): boolean {
  if (!ofHarm.has(predicate) || registry.isLexical(entity)) return false;
  const label = registry.get(entity)?.label.toLowerCase() ?? "";
  const words = label.split(/ of | in /)[0]?.split(" ") ?? [];
  const noun = fold(words.at(-1) ?? "");
  const modifiers = words.slice(0, -1);
  if (goodThings.has(noun)) return !modifiers.some((word) => inState.test(word));
  return bodily.has(noun) && !modifiers.some((word) => inState.test(word));
}

/** Of the nouns that name no entity, those that a state makes a finding of: all but the nouns of harm. */
const bodily: ReadonlySet<string> = new Set(
  [
    ...emptyNouns,
    "surface",
    "platelet",
    "cell",
    "mitochondrion",
    "tubule",
    "cilium",
    "lining",
    "fold",
    "stretch",
    "barrier",
  ].filter(
    (noun) =>
      !/^(disease|illness|disorder|condition|syndrome|symptom|complication|problem|loss|trouble|difficulty|toxin|parasite|virus|bacterium|microbe|fungus|germ|infusion|injection|factor|change|side)$/.test(
        noun,
      ),
  ),
);
