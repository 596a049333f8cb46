import { fold } from "../language/fold";
import { changedPhrase, type Group, type NounPhrase } from "../language/phrases";
import type { Word } from "../language/word";
import { episodicNouns } from "../lexicon/episodic-nouns";
import { backPointers, personNouns, pointers, transparentNouns, variantNouns } from "../lexicon/head-nouns";
import { type Analysis, spanOfTokens } from "./analysis";
import { antibodiesTo } from "./naming/antibodies-to";
import { borrowedHead } from "./naming/borrowed-head";
import { byPart } from "./naming/by-part";
import { contentWords } from "./naming/content-words";
import { familyIn, genesOf } from "./naming/genes-of";
import { glossedName } from "./naming/glossed-name";
import { flaring, knownHead } from "./naming/known-head";
import type { Reader, Referent } from "./naming/referent";
import { groupReferents, throughTransparent } from "./naming/through-transparent";
import { unknownHead } from "./naming/unknown-head";
import { lastToken } from "./naming/word-text";
import { typeOfNoun } from "./noun-type";
import type { Registry } from "./registry";

/** "An excess of vitamin D", "high doses of X" are about the drug. */
const amounts = new Set(["excess", "overdose", "dose", "amount", "intake", "use", "course"]);

/** "Fragments of X and Y" are X and Y. */
const pieces = /^(fragment|remnant|particle|piece)$/;

/** "The release of X", "the production of X", "the response to X": more of X, where that is a messenger or a path of signals. */
const outputs = /^(release|production|secretion|output|signaling)$/;

/** "Steroid exposure", "opioid use" are about the drug. */
const carriers = new Set(["exposure", "use", "intake", "administration", "dosing", "course", "therapy", "treatment"]);

/** The things a phrase names: one, several ("mutations of A and B"), or none (people, "the risk"). Unknown ones are entered in the registry. */
export const nameReferents = (phrase: NounPhrase, analysis: Analysis, registry: Registry): readonly Referent[] =>
  named(phrase, { analysis, registry, name: named });

function named(phrase: NounPhrase, reader: Reader): readonly Referent[] {
  if (phrase.pronoun) return [];
  const { analysis } = reader;
  const words = contentWords(phrase, analysis);
  const head = words.at(-1);
  if (!head) return [];
  const called = phrase.apposition.filter(({ renames }) => renames).flatMap((other) => named(other, reader));
  const isKnown = ({ entity }: Referent) => reader.registry.isLexical(entity);
  if (called.length > 0 && (head.term === undefined || called.every(isKnown))) return called;
  if (phrase.borrowed !== undefined) return [borrowedHead(phrase, words, reader)];
  const glossed = glossedName(phrase, words, reader);
  if (glossed) return [glossed];
  const ofParts = byPart(phrase, words, reader);
  if (ofParts.length > 0) return ofParts;
  const noun = fold(lastToken(head, analysis));
  return head.term === undefined
    ? unlistedReferents(phrase, words, noun, reader)
    : listedReferents(phrase, words, noun, reader);
}

/** What a phrase stands for whose head the vocabulary lists. */
function listedReferents(
  phrase: NounPhrase,
  words: readonly Word[],
  noun: string,
  reader: Reader,
): readonly Referent[] {
  const head = words.at(-1) as Word;
  const genes = variantNouns.has(noun) ? genesOf(phrase, words, reader) : [];
  if (genes.length > 0) return genes;
  const symptoms = flaring(head, words, phrase, reader);
  if (symptoms.length > 0 && phrase.of) return symptoms;
  return [knownHead(head, symptoms.length > 0 ? [head] : words, phrase, reader), ...symptoms];
}

/** What a phrase stands for whose head the vocabulary does not list. */
function unlistedReferents(
  phrase: NounPhrase,
  words: readonly Word[],
  noun: string,
  reader: Reader,
): readonly Referent[] {
  const antibodies = noun === "antibody" ? antibodiesTo(phrase, words, reader) : undefined;
  if (antibodies) return [antibodies];
  if (namesNothing(phrase, words, noun)) return [];
  if (transparentNouns.has(noun) && !isEpisode(phrase, noun)) return throughTransparent(phrase, words, reader);
  if (phrase.of && pieces.test(noun) && words.length === 1) return groupReferents(phrase.of, reader);
  const signaled = noun === "response" ? phrase.complements.find(({ preposition }) => preposition === "to") : undefined;
  const made =
    words.length === 1 && (signaled || outputs.test(noun)) ? messengersIn(signaled?.group ?? phrase.of, reader) : [];
  if (made.length > 0) return made;
  const dosed = amounts.has(noun) ? treatmentsIn(phrase.of, reader) : [];
  if (dosed.length > 0) return dosed;
  const sent = outputs.test(noun) && words.length > 1 ? pathwayBefore(words, reader) : undefined;
  if (sent) return [sent];
  const taken = carriers.has(noun) ? treatmentBefore(phrase, words, reader) : undefined;
  if (taken) return [taken];
  const genes = variantNouns.has(noun) ? changedGenes(phrase, words, reader) : [];
  if (genes.length > 0) return genes;
  // "Variants in two of them" name nothing.
  return words.length === 1 && pointers.has(noun) && variantNouns.has(noun) && !phrase.of
    ? []
    : unknownHead(phrase, words, noun, reader);
}

/** People, and bare words that only point to what has been named before: "the drug". */
function namesNothing({ of, complements }: NounPhrase, words: readonly Word[], noun: string): boolean {
  if (personNouns.has(noun)) return true;
  // "Variants in the gene": a change says what it is a change in.
  if (words.length > 1 || (variantNouns.has(noun) && complements.some(({ preposition }) => preposition === "in")))
    return false;
  if (backPointers.has(noun)) return true;
  const isProcessOf = of !== undefined && typeOfNoun(noun, noun)?.type === "mechanism";
  return noun === "care" || (pointers.has(noun) && !transparentNouns.has(noun) && !isProcessOf);
}

/** "Attacks" may be a thing in themselves, "attacks of pain" are pain. */
const isEpisode = ({ of }: NounPhrase, noun: string): boolean => of === undefined && episodicNouns.has(noun);

function messengersIn(group: Group | undefined, reader: Reader): readonly Referent[] {
  if (!group) return [];
  const found = groupReferents(group, reader);
  return found.length === group.members.length && found.every(({ type }) => type === "pathway") ? found : [];
}

const treatmentsIn = (group: Group | undefined, reader: Reader): readonly Referent[] =>
  group ? groupReferents(group, reader).filter(({ type }) => type === "treatment") : [];

/** "Interleukin-6 secretion" is as much about the messenger as "the secretion of interleukin-6" is. */
function pathwayBefore(words: readonly Word[], { analysis, registry }: Reader): Referent | undefined {
  const [word, ...others] = words.slice(0, -1);
  const entity = others.length > 0 ? undefined : analysis.terms[word?.term ?? -1]?.entity;
  if (!word || entity === undefined || registry.typeOf(entity) !== "pathway") return undefined;
  return { entity, type: "pathway", span: spanOfTokens(analysis.tokens, word) };
}

function treatmentBefore(phrase: NounPhrase, words: readonly Word[], reader: Reader): Referent | undefined {
  const { analysis, registry } = reader;
  const word = words.at(-2);
  if (word?.term === undefined) return undefined;
  if (registry.typeOf(analysis.terms[word.term]?.entity ?? "") !== "treatment") return undefined;
  return knownHead(word, words.slice(0, -1), changedPhrase(phrase, { head: analysis.words.indexOf(word) }), reader);
}

function changedGenes(phrase: NounPhrase, words: readonly Word[], reader: Reader): readonly Referent[] {
  const family = familyIn(phrase, words, reader);
  return family.length > 0 ? family : genesOf(phrase, words, reader);
}
