import { only } from "../../language/clause";
import { fold } from "../../language/fold";
import { lowerFirst } from "../../language/lower-first";
import type { Group, NounPhrase } from "../../language/phrases";
import type { Word } from "../../language/word";
import type { EntityType } from "../../model/entity";
import { type Analysis, spanOfWords } from "../analysis";
import { typeOfNoun } from "../noun-type";
import { contentWords } from "./content-words";
import { groupLabel } from "./group-label";
import { isInDisease } from "./is-in-disease";
import type { Reader, Referent } from "./referent";
import { labelOf, lastToken, wordText } from "./word-text";

/** What a phrase to be entered is, as far as is known. */
export interface Kind {
  readonly type: EntityType | undefined;
  readonly subtype?: string | undefined;
}

/** Types whose names go on with "of …": processes and states. */
const nominalTypes: ReadonlySet<EntityType> = new Set(["mechanism", "symptom", "risk", "test"]);

/** "Testing for them": what it points to is not in the name. */
const pointing = /\b(it|them|him|her|itself|themselves)$/i;

/** A longer "of …" is no part of a name. */
const longestOfPart = 60;

/** Enters the phrase as an entity of its own, with its "of …" where the head is a process or state ("loss of sight"). */
export function enterPhrase(words: readonly Word[], phrase: NounPhrase, kind: Kind, reader: Reader): Referent {
  const { analysis, registry } = reader;
  const { type, subtype } = kind;
  const site = siteOf(phrase, analysis);
  if (site && type !== undefined) return siteReaction(words, site, type, reader);
  const group =
    phrase.of &&
    (type === undefined || nominalTypes.has(type) || /^(avoidance|restriction)$/.test(words.at(-1)?.low ?? ""))
      ? withoutOthers(phrase.of, reader)
      : undefined;
  const onward =
    group && directed.test(words.at(-1)?.low ?? "")
      ? inPart(only(group.members.at(-1) as NounPhrase).members[0] as NounPhrase, words, undefined, reader)
      : "";
  const written = group ? ` of ${groupLabel(group, analysis)}${onward}` : inPart(phrase, words, type, reader);
  const ofPart = written.length < longestOfPart && !pointing.test(written) ? written : "";
  const label = labelOf(words, analysis) + ofPart;
  const start = startOf(words, analysis);
  const last = group?.members.at(-1)?.head ?? phrase.head;
  const { end } = spanOfWords(analysis, last, last + 1);
  const spelled = words.some(({ term, capitals }) => term !== undefined && capitals)
    ? spelledOut(words, reader)
    : label;
  const full = type === "disease" || (spelled !== label && registry.find(spelled) !== undefined) ? spelled : label;
  const entity = registry.enter({ label: full, type, ...(subtype !== undefined && { subtype }) });
  if (full !== label) registry.alias(entity, label);
  const technical = type === "symptom" && !registry.isLexical(entity) ? technicalName(phrase, analysis) : undefined;
  if (technical !== undefined) registry.alias(entity, technical);
  return { entity, type: registry.typeOf(entity), span: { start: Math.min(start, end), end: Math.max(start, end) } };
}

/** "White patches in the mouth (leukoplakia)": the one word in the bracket behind it is another name, where it ends as such names do. */
function technicalName(phrase: NounPhrase, analysis: Analysis): string | undefined {
  const last = phrase.complements.at(-1)?.group.members.at(-1) ?? phrase.of?.members.at(-1);
  const [only, ...others] = (phrase.gloss.length > 0 ? phrase : last)?.gloss.at(-1) ?? [];
  if (only?.kind !== "noun" || others.length > 0 || only.to - only.from !== 1) return undefined;
  const word = analysis.words[only.head] as Word;
  return word.term === undefined && technical.test(word.low) ? wordText(word, analysis) : undefined;
}

const technical =
  /.{4}(ia|osis|itis|algia|pathy|trophy|plasia|edema|megaly|penia|uria|plegia|paresis|gnathia|ectasia|ptosis|ismus|urism)$/;
const acronym = /^[A-Z]{2,6}$/;

/** "Atypical XYZ" by the name that the acronym stands for, so that both are one thing. */
const spelledOut = (words: readonly Word[], { analysis, registry }: Reader): string =>
  words
    .map((word) => {
      const written = wordText(word, analysis);
      const entity = word.term === undefined || !acronym.test(written) ? undefined : analysis.terms[word.term]?.entity;
      return (entity !== undefined && lowered(registry.get(entity)?.label ?? "")) || written;
    })
    .join(" ");

/** A name as it stands within another: that of a person keeps its capital. */
const lowered = (label: string): string =>
  /^\S+(?<!id|ic|al|ive|ous|ary|ed) (disease|syndrome)$/i.test(label) ? label : lowerFirst(label);

/** Nouns that say nothing without what they are in or with: "changes in mood", "trouble with sleep". */
const incomplete =
  /^(change|difference|difficulty|problem|trouble|alteration|disturbance|shift|decline|drop|fall|rise|increase|decrease|reduction|improvement|gain|loss)s?$/;
/** Those that no word before them completes: "an absolute block in maturation". */
const halting =
  /^(block|arrest|decline|defect|delay|abnormalit|deficit|error|alteration|variation|reduction|increase|decrease)(y|ies|s)?$/;
/** Nouns that go on with "to": "exposure to cold", "damage to the nerve". */
const directed =
  /^(exposure|susceptibility|vulnerability|predisposition|resistance|sensitivity|hypersensitivity|intolerance|tolerance|response|reaction|damage|injury|trauma|allergy|attachment|adhesion|binding|conversion|contribution|harm)(ie)?s?$/;
/** "Trouble in infancy" says when, not what with. */
const isTime =
  /\b(infancy|childhood|adulthood|adolescence|life|age|years?|months?|weeks?|days?|winter|summer|morning|evening|pregnancy|patients?|people|children|adults|men|women|cases?|individuals?|hosts?|persons?|males?|females?|infants?|babies|boys|girls|carriers?|users?|others|families|forms?|types?|kinds?|some(one|body)|any(one|body)|mice|rats|animals|dogs|cats|models?)$/i;

function inPart(
  { complements }: NounPhrase,
  words: readonly Word[],
  type: EntityType | undefined,
  reader: Reader,
): string {
  const { analysis } = reader;
  const noun = words.at(-1)?.low ?? "";
  const sought =
    words.length === 1 && type === "test" && /^(testing|tests?|search)$/.test(noun)
      ? complements.find(({ preposition }) => preposition === "for")
      : undefined;
  if (sought) return ` for ${groupLabel(sought.group, analysis)}`;
  const towards = directed.test(noun) ? complements.find(({ preposition }) => preposition === "to") : undefined;
  if (towards)
    return ` to ${groupLabel(towards.group.members.length > 2 ? only(towards.group.members[0] as NounPhrase) : towards.group, analysis)}`;
  const where = complements.find(({ preposition }) => locating.test(preposition) || preposition === "with");
  const isOpen =
    (words.length === 1 && incomplete.test(noun)) ||
    (where?.preposition === "in" && halting.test(noun)) ||
    (where?.preposition === "with" && words.length === 1 && /^(living|coping|dealing|sleeping|working)$/.test(noun)) ||
    (((type !== undefined && found.has(type)) || (words.length > 1 && /ing$/.test(noun))) &&
      locating.test(where?.preposition ?? "") &&
      !spread.test(noun));
  if (!where || !isOpen || (where.preposition === "in" && isInDisease(where.group, reader))) return "";
  const label = groupLabel(where.group, analysis);
  // "Shadows on the scan": where they are seen, and not where they are.
  return isTime.test(label) || seenOn.test(label) || label === "control" ? "" : ` ${where.preposition} ${label}`;
}

const seenOn =
  /\b(biops(y|ies)|microscopy|microscope|scans?|imaging|MRI|CT|X-rays?|films?|smears?|stain(ing)?|ultrasound|tests?|examination|images?|pictures?|samples?|records?|electrocardiograms?|ECG|EEG|EMG)$/i;
/** Prepositions behind which it stands where a finding or process is. */
const locating =
  /^(from|in|into|inside|within|on|onto|under|across|around|behind|along|between|against|through|throughout|beneath|over)$/;
/** What is the same thing in whatever it is found. */
const spread = /^(deposits?|mutations?|variants?|deletions?|changes?)$/;
/** Types of what is found somewhere. */
const found: ReadonlySet<EntityType> = new Set(["mechanism", "symptom"]);

/**
 * "Growth of nodes and system disturbances", "a lack of it or an odd form": what is disturbed, and what has an article where the first has none, is
 * a second thing, and no part of what grows.
 */
function withoutOthers(group: Group, { analysis, registry }: Reader): Group {
  const [first, ...others] = group.members;
  const isFinding = ({ head }: NounPhrase) => {
    const word = analysis.words[head] as Word;
    const written = lastToken(word, analysis);
    const type =
      word.term === undefined
        ? typeOfNoun(fold(written), written)?.type
        : registry.typeOf(analysis.terms[word.term]?.entity ?? "");
    return type === "symptom" || type === "mechanism" || (word.term === undefined && written === "failure");
  };
  if (!first) return group;
  const isOther = (member: NounPhrase) =>
    member !== first &&
    ((member.determiner !== undefined && first.determiner === undefined) || (isFinding(member) && !isFinding(first)));
  if (!others.some(isOther)) return group;
  return { ...group, members: group.members.slice(0, group.members.findIndex(isOther)) };
}

/** "… at the injection site". */
const siteOf = ({ complements }: NounPhrase, { words }: Analysis): NounPhrase | undefined =>
  complements.find(
    ({ preposition, group }) =>
      preposition === "at" &&
      /site$/.test(words[group.members[0]?.head ?? -1]?.low ?? "") &&
      group.members[0]?.determiner !== "any",
  )?.group.members[0];

/** "Redness at the injection site" is not redness as such. */
function siteReaction(words: readonly Word[], site: NounPhrase, type: EntityType, reader: Reader): Referent {
  const { analysis, registry } = reader;
  const label = `${labelOf(words, analysis)} at the ${labelOf(contentWords(site, analysis), analysis)}`;
  const entity = registry.find(label) ?? registry.enter({ label, type });
  const { end } = spanOfWords(analysis, site.head, site.head + 1);
  return { entity, type: registry.typeOf(entity), span: { start: startOf(words, analysis), end } };
}

function startOf(words: readonly Word[], analysis: Analysis): number {
  const first = analysis.words.indexOf(words[0] as Word);
  return spanOfWords(analysis, first, first + 1).start;
}
