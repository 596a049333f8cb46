import { fold } from "../../language/fold";
import type { NounPhrase } from "../../language/phrases";
import type { Word } from "../../language/word";
import { deviations } from "../../lexicon/head-nouns";
import { typeOfNoun } from "../noun-type";
import { enterPhrase } from "./enter-phrase";
import { isInnate } from "./is-innate";
import { isTelling } from "./is-telling";
import type { Reader, Referent } from "./referent";
import { lastToken, wordText } from "./word-text";

/**
 * Enters a phrase that the vocabulary does not know, with the type that its noun suggests; something low or abnormal is a finding.
 * A lone word that is no noun names nothing. `noun` is the head, folded.
 */
export function unknownHead(
  phrase: NounPhrase,
  words: readonly Word[],
  noun: string,
  reader: Reader,
): readonly Referent[] {
  const head = words.at(-1) as Word;
  const deviant = words.slice(0, -1).some(({ low }) => deviations.has(low));
  const isNoun = head.tag === "noun" || phrase.borrowed !== undefined;
  const own = isNoun ? kindOf(words, noun, lastToken(head, reader.analysis), reader) : undefined;
  const kind = own ?? kindOfNumbered(words, reader);
  const measured = kind === undefined || kind.type === "test" || kind.type === "pathway";
  const type =
    isOfSize(words) || (deviant && (measured || isToVaccine(phrase, noun, reader)))
      ? "symptom"
      : (kind?.type ?? (isOrganism(words, reader) ? "risk" : undefined));
  if (words.length === 1 && type === undefined && !isNamed(phrase, head)) return [];
  const name = type === "test" && words.length > 2 && outcome.test(words[0]?.low ?? "") ? words.slice(1) : words;
  return [enterPhrase(name, phrase, { type, subtype: kind?.subtype }, reader)];
}

/** "Small platelets". */
const isOfSize = (words: readonly Word[]): boolean => isTelling(words.at(-2)?.low ?? "", words.at(-1)?.low ?? "");

/** "A poor response to the vaccine" is found, as a low titer is. */
const isToVaccine = ({ complements }: NounPhrase, noun: string, { analysis: { words } }: Reader): boolean =>
  noun === "response" &&
  complements.some(
    ({ preposition, group: { members } }) =>
      preposition === "to" &&
      members.some(({ head }) => /vaccin|polysaccharide|toxoid|immuniz|antigen/.test(words[head]?.low ?? "")),
  );

/** "A normal eosinophil count": how a test turns out is no part of its name. */
const outcome = /^(normal|negative|positive|abnormal|single|repeat|repeated|regular|routine|simple)$/;

const number = /^(\d+[a-z]?|[ivx]+|[a-z])$/;

/** "Griscelli syndrome type 2" is of the kind that the words before the number say. */
function kindOfNumbered(words: readonly Word[], { analysis, registry }: Reader): ReturnType<typeof typeOfNoun> {
  const before = words.at(-3);
  if (
    !before ||
    !number.test(words.at(-1)?.low ?? "") ||
    !/^(type|group|class|stage|grade)$/.test(words.at(-2)?.low ?? "")
  )
    return undefined;
  const written = lastToken(before, analysis);
  const known = before.term === undefined ? undefined : registry.typeOf(analysis.terms[before.term]?.entity ?? "");
  const type = known ?? typeOfNoun(fold(written), written)?.type;
  return type === "disease" ? { type } : undefined;
}

const latin = /[a-z]{2}(us|um|is|ii?|ae?|ens|ans|es)$/;

/** "Giardia lamblia": a capital within the sentence and a small letter behind it, both with Latin endings. */
function isOrganism(words: readonly Word[], { analysis }: Reader): boolean {
  const [genus, species] = words;
  if (!genus || !species || species.low === "virus" || words.length > 3 || words.some(({ term }) => term !== undefined))
    return false;
  const opens = analysis.words[0] === genus;
  return (
    /^\p{Lu}\p{Ll}{3,}$/u.test(wordText(genus, analysis)) &&
    /^\p{Ll}{4,}$/u.test(wordText(species, analysis)) &&
    /[a-z](us|um|a|er|ter|x|ns|es|is|on|ea)$/.test(genus.low) &&
    (opens ? /(us|um|ii|ae|iae|ensis|ans)$/ : latin).test(species.low)
  );
}

/** A lone word is a name if it is a noun; one that mostly is a verb ("come") needs an article or a complement to be one. */
function isNamed({ determiner, of }: NounPhrase, { tag, verb }: Word): boolean {
  const isVerb = verb !== undefined && !verb.noun && verb.form !== "ing";
  return tag === "noun" && (!isVerb || determiner !== undefined || of !== undefined);
}

/** Antibodies in the plural are the body's own; one that is made, or a single one, is a drug. */
const made = new Set(["monoclonal", "bispecific", "therapeutic", "humanized", "neutralizing"]);

/** One is born with too little of an enzyme, and eats too little of a vitamin: "arginase deficiency", "CD59 deficiency", "iron deficiency". */
const lacksProtein = (word: Word | undefined, { analysis, registry }: Reader): boolean =>
  word !== undefined &&
  (registry.typeOf(analysis.terms[word.term ?? -1]?.entity ?? "") === "gene" ||
    /ase$|^(enzyme|protein|kinase|antitrypsin)$/.test(word.low) ||
    /^(?!vitamin|b\d|d\d|k\d)[a-z]+\d+[a-z]*$/.test(word.low));

function kindOf(words: readonly Word[], noun: string, written: string, reader: Reader): ReturnType<typeof typeOfNoun> {
  const isOwn = written.toLowerCase() === "antibodies" && !words.some(({ low }) => made.has(low));
  if (noun === "deficiency" && lacksProtein(words.at(-2), reader)) return { type: "disease" };
  // The fat that takes the place of an organ is not given.
  if (noun === "replacement" && /^(fatty|fibrous|fat|fibrofatty|scar)$/.test(words.at(-2)?.low ?? ""))
    return { type: "mechanism" };
  // "The Jones criteria", but not "the diagnostic criteria".
  if (noun === "criterion" || noun === "criteria")
    return /^\p{Lu}\p{Ll}/u.test(wordText(words.at(-2) ?? (words[0] as Word), reader.analysis)) && words.length > 1
      ? { type: "test" }
      : undefined;
  if (noun === "antibody" && words.some(({ low }) => /^(missing|absent|lacking|deficient|insufficient)$/.test(low)))
    return { type: "mechanism" };
  if (isInnate(words.map(({ low }) => low).join(" "))) return { type: "disease" };
  return isOwn ? { type: "mechanism" } : typeOfNoun(noun, written);
}
