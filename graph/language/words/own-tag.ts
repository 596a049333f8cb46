import {
  adjectives,
  adverbs,
  auxiliaries,
  coordinators,
  determiners,
  modals,
  numberWords,
  prepositions,
  pronouns,
  relatives,
  subordinators,
} from "../closed-class";
import type { Token } from "../tokens";
import { verbForms } from "../verbs";
import type { Tag } from "../word";
import { wordList } from "../word-list";

/** Adjectives with the ending "-ant" or "-ent", which most nouns with it are not. */
const adjectiveAnt = wordList(`
  resistant dependent persistent recurrent different important significant frequent present dominant pregnant
  deficient transient efficient consistent intermittent prominent permanent subsequent redundant abundant malignant
  constant relevant apparent recent decent sufficient insufficient distant instant silent violent excellent ancient
  evident urgent concurrent convenient potent competent redundant brilliant inadvertent indifferent reluctant
  incompetent immunocompetent immunodeficient triumphant purulent turbulent virulent impotent
`);

/** Nouns that end as adjectives do. */
const nounDespiteEnding = wordList(`
  laboratory history victory factory conservatory observatory hospital signal interval clinic topic antibiotic
  laxative relative preservative medical arousal withdrawal approval removal survival arrival renewal trial animal
  mineral individual manual logic music traffic panic relapse table vegetable cable syllable objective alternative disposal refusal dismissal reversal
  adjective sedative derivative additive canal capital total goal appraisal proposal denial material principal rival
  amyloid fibroid colloid steroid thyroid opioid corticosteroid profile file mile bile missile textile life wife wheal peal meal deal heal seal
  metal petal pedal crystal vial line airline baseline guideline fabric mosaic colic cleric critic diuretic
  anesthetic cosmetic statistic characteristic diagnostic epidemic emetic analgesic narcotic prophylactic antiseptic
  probiotic prebiotic antiepileptic anticonvulsive emulsive incentive motive live dive drive vocabulary library
  summary salary boundary anniversary secretary estuary capillary artery
`);

const adjectiveEnding =
  /(atory|ctory|ous|ical|ary|ible|able|ful|less|oid|ive|ic|al|ular|ile|free|like|prone|rich|wide|specific|related|based|line)$/;
/** "-ed" of verbs that the table does not have, and superlatives. */
const participleOrSuperlative = /(ed|[^aeiou]est)$/;
const nounInEst = /(test|chest|forest|harvest|request|interest|arrest|protest|guest|crest)$/;
/** Words in "-ly" that are no adverbs. */
const notAdverb = /megaly$|^(family|anomaly|assembly|supply|belly|elderly|unfriendly|costly)$/;

/** The words whose part of speech is listed. Of several parts of speech, the first in this order is the one a word has on its own. */
const listedTags: ReadonlyMap<string, Tag> = firstTags([
  ["to", ["to"]],
  ["not", ["not", "never", "neither", "nor"]],
  ["modal", modals],
  ["auxiliary", auxiliaries.keys()],
  ["determiner", determiners],
  ["pronoun", pronouns],
  ["relative", relatives],
  ["coordinator", coordinators],
  ["subordinator", subordinators],
  ["preposition", prepositions],
  ["number", numberWords],
  ["adverb", adverbs],
  ["adjective", adjectives],
  ["adjective", adjectiveAnt],
  ["verb", verbForms.keys()],
]);

function firstTags(classes: readonly (readonly [Tag, Iterable<string>])[]): ReadonlyMap<string, Tag> {
  const tags = new Map<string, Tag>();
  for (const [tag, words] of classes) for (const word of words) if (!tags.has(word)) tags.set(word, tag);
  return tags;
}

/** The part of speech a single token has on its own: as listed, or as its ending suggests; a noun if nothing speaks against it. */
export function ownTag(token: Token | undefined): Tag {
  if (token?.kind === "number") return "number";
  if (token?.kind !== "word") return "mark";
  return listedTags.get(token.low) ?? tagByForm(token.low);
}

function tagByForm(low: string): Tag {
  if (isNegated(low)) return "adjective";
  if (low.endsWith("ly") && low.length > 4 && !notAdverb.test(low)) return "adverb";
  if (adjectiveEnding.test(low) && !nounDespiteEnding.has(low)) return "adjective";
  if (participleOrSuperlative.test(low) && low.length > 5 && !nounInEst.test(low)) return "adjective";
  return "noun";
}

/** "unstable", "untreated". */
const isNegated = (low: string): boolean =>
  /^un[a-z]{4}/.test(low) && (adjectives.has(low.slice(2)) || verbForms.has(low.slice(2)));

const finalParticle = /^(on|off|in|out|down)$/;
/** Nouns that tell, behind a hyphen, of what kind the next one is: "late-onset". */
const finalMeasure = /^onset$/;

/** The part of speech of a hyphenated compound, by its last part: "steroid-sparing" an adjective, "B-cell" a noun. */
export function compoundTag(last: string): Tag {
  if (/^\d[\d.,]*\s?%$/.test(last)) return "number";
  const verb = verbForms.get(last);
  const isParticiple = verb && (verb.form === "ing" ? !verb.noun : verb.form !== "base" && verb.form !== "s");
  return isParticiple ||
    adjectives.has(last) ||
    adjectiveAnt.has(last) ||
    adjectiveEnding.test(last) ||
    finalParticle.test(last) ||
    finalMeasure.test(last)
    ? "adjective"
    : "noun";
}
