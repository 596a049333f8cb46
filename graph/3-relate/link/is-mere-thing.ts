import type { Registry } from "../../2-ground/registry";
import { fold } from "../../language/fold";
import { emptyNouns } from "../../lexicon/empty-nouns";
import {
  classNouns,
  figurativeNouns,
  goodThings,
  rankingAdjectives,
  relationalNouns,
} from "../../lexicon/relational-nouns";
import type { EntityId } from "../../model/entity";
import type { Predicate } from "../../model/predicate";

/** Predicates whose object is something that goes wrong. */
const ofHarm: ReadonlySet<Predicate> = new Set(["leads_to", "has_symptom", "has_side_effect", "treats", "prevents"]);
/** Words before a part of the body that make a finding of it: "swollen area", "weak limbs", "red dots". */
const inState =
  /^(?!healthy|body|early|every|digestive|reproductive|connective|adaptive|sensory|respiratory|urinary|coronary|pulmonary|salivary|biliary|pituitary|auditory|kidney|primary|feeding|supplying|draining|surrounding|neighbou?ring|underlying|adjoining|remaining|growing|developing)(?:(?:hypo|hyper|dys)\w+|.*(?:[^aeiou]en|[^r]ed|less|y|ing|ful|ive|[^i]ble)|(?:low|high|raised|weak|poor|stiff|dark|silvery|silver|gray|coarse|curly|woolly|sparse|patchy|shiny|waxy|velvety|pale|red|blue|dry|hot|warm|cold|thin|thick|large|big|small|slow|brisk|absent|abnormal|double|dull|frothy|painful|sore|tender|extra|itchy|loose|hard|soft|brittle|tight|numb|black|white|purple|yellow|brown|orange|green|short|long|free|surplus|fragile|rigid|jerky|narrow|wide|restless|heavy|irregular|unsteady|sensitive|deep|delayed|broad|flat|round|split|cleft|bent|[a-z]+-set))$/;

/** What is eaten or breathed, which a word alone names well enough. */
const eaten: ReadonlySet<string> = new Set(
  "food water milk salt sugar protein fat iron fiber oxygen meal air".split(" "),
);

/** "Adults off the diet", "caused infection": people, and what is done, are no things. */
const noThing =
  /^(patient|people|person|child|children|adult|men|man|women|woman|boy|girl|infant|baby|babies|parent|relative|carrier)s?-(off|on|with|without|in|under|over|who)-|^(caused|led|brought|produced)-/;

/** Whether an entity goes by a lone word that names nothing, as the rest of a longer head may: "*Feet*", "*Care*", "*Age*". */
export function isBareWord(entity: EntityId, registry: Registry): boolean {
  if (registry.isLexical(entity) || registry.isSubject(entity) || registry.isForm(entity)) return false;
  if (entity.length < 2 || /['’]s$/.test(registry.get(entity)?.label ?? "")) return true;
  if (/^(low|lower|high|higher|reduced)-[a-z]+$/.test(entity) && registry.typeOf(entity) === "treatment") return true;
  const label = registry.get(entity)?.label ?? "";
  if (pointing.test(label) || ofNothing.test(entity) || isRanked(entity)) return true;
  if (/^(other|certain|some|various|several|next)-/.test(entity)) return true;
  if (entity.includes("-"))
    return (
      noThing.test(entity) ||
      inGeneral.test(entity) ||
      unsaid.test(entity) ||
      sample.test(entity) ||
      isGeneInGeneral(entity, registry)
    );
  if (eaten.has(entity)) return false;
  if (idle.has(entity)) return true;
  return emptyNouns.has(entity) || relationalNouns.has(entity) || figurativeNouns.has(entity);
}

/** "Companion diseases", "dose-dependent". */
const inGeneral =
  /^((companion|associated|accompanying|related|coexisting|concomitant)-(disease|disorder|condition|illness|problem)(e?s)?|(dose|age|time)-(dependent|related)|gap-\w+|(disease|syndrome)-like(-.+)?|.+-like-(illness|disease|disorder|syndrome|picture))$/;

/** "The missing protein", "a hidden illness", "low enzyme", "the healthy copy", "both copies": which, is said elsewhere. */
const unsaid =
  /^(missing|lacking|faulty|defective|altered|normal|healthy|mutant|mutated|working|broken|hidden|silent|latent|underlying|next|same|whole)-(protein|enzyme|gene|receptor|channel|pump|transporter|hormone|factor|molecule|product|copy|copies|allele|illness|disease|disorder|condition|generation)s?$|^(low|raised|high|absent|reduced|missing)-(enzyme|factor|hormone|substance|count|value|number)s?(-(level|activity)s?)?$|^levels?-of-(the-)?(enzyme|protein|factor|hormone|substance)s?$|^(low|high|raised|absent)-(.+-)?(demand|need|supply|load|fat|salt|food|diet|product)s?$|(^|-)(limiting|making|producing)-enzyme$|^cop(y|ies)-|^(positive|negative|normal|abnormal|repeat|repeated|single)-tests?$/;

/** "Boiling it", "loss of their teeth": what it points to is not in the name. */
const pointing =
  /(?<=\s)(it|them|this|these|those|itself|themselves|its|their|your|his|her|my|our)$|\b(its|their|your) /i;

/** "Activity of the enzyme", "function of the protein": which, is said elsewhere. */
const ofNothing =
  /^(?!lack|loss|shortage|absence|excess).*-of-(the-)?(enzyme|protein|gene|molecule|receptor|drug|medicine|disease|illness|disorder|process|system|substance|pump|channel|factor|hormone|body|clone|product)s?$/;

/** "The decisive test", "the usual drugs": a class with no more than a rank. */
function isRanked(entity: EntityId): boolean {
  const [rank = "", noun = "", ...others] = entity.split("-");
  return (
    others.length === 0 &&
    (rankingAdjectives.has(rank) ||
      /^(decisive|best|main|key|next|standard|basic|initial|useful|necessary)$/.test(rank)) &&
    (classNouns.has(fold(noun)) ||
      /^(tests?|scans?|checks?|drugs?|medicines?|treatments?|therapy|therapies)$/.test(noun))
  );
}

/** What is taken for a test, and places in a sentence: "dried blood spot", "the pathway upstream". */
const sample =
  /^(?!.*-of-)(.+-)?(blood-spot|sample|specimen|upstream|downstream|anywhere|elsewhere|altogether|instead)s?$/;

/** Words that answer, count or describe, and are no names by themselves. */
const idle: ReadonlySet<string> = new Set(
  "subtype subtypes lesion lesions allele alleles repeat repeats gel gels cream creams ointment ointments lotion lotions spray sprays drops wrong influence freedom generation chain clone testing switching yes no call calls remedy remedies confusion pearl pearls aim aims characteristic rhythm variability biomarker biomarkers herb herbs exposure exposures looking listening feeling stiffness yield apt plainer tiny mouse mice rat rats mm cm ml class signalling signaling inhibitor".split(
    " ",
  ),
);

/** "Faulty genes": which, is said elsewhere. */
const isGeneInGeneral = (entity: EntityId, registry: Registry): boolean =>
  /-genes?$/.test(entity) && registry.typeOf(entity) === "gene";

/** Whether a predicate of harm would have for its object what is no harm: a part of the body as such, or what is wished for. */
export function isMereThing(predicate: Predicate, entity: EntityId, registry: Registry): boolean {
  if (registry.isLexical(entity)) return false;
  if (predicate === "caused_by" && /system$/i.test(registry.get(entity)?.label ?? "")) return true;
  if (!ofHarm.has(predicate)) return isOrgan(registry.get(entity)?.label ?? "");
  const label = registry.get(entity)?.label.toLowerCase() ?? "";
  const words = label.split(/ (?:of|in|on|around|under|behind|between|across) /)[0]?.split(" ") ?? [];
  const noun = fold(words.at(-1) ?? "");
  const modifiers = words.slice(0, -1).filter((word, at) => !(word === "red" && words[at + 1] === "blood"));
  if ((geneticNouns.has(noun) || ofGenes.test(label)) && !label.includes(" in "))
    return predicate !== "treats" && predicate !== "prevents";
  if (predicate === "has_symptom" && organism.test(label)) return true;
  if (goodThings.has(noun)) return !modifiers.some((word) => inState.test(word));
  return bodily.has(noun) && !modifiers.some((word) => inState.test(word));
}

/** What infects is no sign of anything, though it is found. */
const organism = /(virus|bacteri(a|um)|coccus|cocci|bacillus|fungus|fungi|parasite|microbe|germ)( type)?( \d+\w?)?$/;

/** Parts of the body that no test finds and nothing switches on or off: "shows the whole aorta", "weakens the aortic wall". */
const organ =
  /^(aorta|wall|root|edge|spine|spleen|liver|kidney|lung|heart|brain|bone|skin|joint|muscle|eye|mouth|stomach|bowel|intestine|bladder|airway|vessel|capillary|arteriole|bronchus|sinus|artery|vein|nerve|organ|gland|womb|uterus|ovary|lens|pupil|retina|cornea|chest|abdomen|leg|foot|hand|arm|lining|surface|valve|ventricle|atrium|tube|duct|fetus|embryo|baby|child)$/;

/** Whether a name is that of a part of the body as such: "vessel wall", not "leaky valve". */
export function isOrgan(label: string): boolean {
  const words =
    label
      .toLowerCase()
      .split(/ (?:of|in|with|without|from) /)[0]
      ?.split(" ") ?? [];
  return organ.test(fold(words.at(-1) ?? "")) && !words.slice(0, -1).some((word) => inState.test(word));
}

/** Changes of a gene, and what is born with one, are neither signs nor consequences. */
const geneticNouns: ReadonlySet<string> = new Set(
  "mutation variant allele copy polymorphism genotype haplotype gene antigen predisposition susceptibility background".split(
    " ",
  ),
);

/** "Changes", "genetic changes", but not "skin changes". */
const ofGenes =
  /^((the|these|such|other|many|single|small|inherited|acquired) )?((genetic|gene|dna|chromosom\w*|sequence|spelling|letter) )?changes?$/;

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
    "span",
  ].filter(
    (noun) =>
      !/^(disease|illness|disorder|condition|syndrome|symptom|sign|complication|problem|loss|trouble|difficulty|toxin|antibody|antigen|parasite|virus|bacterium|microbe|fungus|germ|infusion|injection|factor|change|side)$/.test(
        noun,
      ),
  ),
);
