import { adjectives } from "./closed-class";
import type { Place } from "./tag/place";
import { settledTag } from "./tag/settled-tag";
import type { Tag, Word } from "./word";

/**
 * Settles the part of speech of words that can be several, by what stands around them: "blocks" the verb and the noun, "that" the
 * determiner, relative and subordinator, "enlarged" the adjective and participle.
 */
export function tag(words: readonly Word[]): readonly Word[] {
  const before: Word[] = [];
  words.forEach((word, at) => {
    const place: Place = { word, words, at, before, previous: before.at(-1), next: words[at + 1] };
    before.push(retagged(word, settledTag(place)));
  });
  return before;
}

/** Written out, so that all words have one shape, whose fields are found at once. */
const retagged = (word: Word, tag: Tag): Word => {
  if (tag === word.tag) return word;
  const { from, to, low, verb, term, tight, capitals } = word;
  return { from, to, low, tag, verb, term, tight, capitals };
};

/**
 * Tags the words of a heading or label, where a word that may be a noun is one ("Cell count"). With `nominal`, so is a first
 * word that would otherwise command something ("Bruise check").
 */
export const tagLabel = (words: readonly Word[], nominal = false): readonly Word[] =>
  tag(words).map((word, at, all) => {
    if (word.tag !== "verb" || !word.verb) return word;
    const { form, noun } = word.verb;
    // "Infection causes anemia": no plural stands within a compound.
    if (at > 0 && form === "s" && all[at - 1]?.tag === "noun" && all[at + 1]?.tag === "noun") return word;
    if (at > 0) return noun && (form === "base" || form === "s") ? retagged(word, "noun") : word;
    if (nominal && form === "base" && all[1]?.tag === "noun") return retagged(word, "noun");
    return adjectives.has(word.low) ? retagged(word, "adjective") : word;
  });

/** Tags a question without its auxiliary ("X turn into Y"): the first word that can be a base verb behind a noun is the verb. */
export function tagAsked(words: readonly Word[]): readonly Word[] {
  // "(Can) stress cause it": what opens is the subject.
  const plain = tag(words);
  const tagged =
    plain[0]?.tag === "verb" && plain[0].verb?.noun && plain[1] && mayBeBaseVerb(plain[1])
      ? plain.with(0, retagged(plain[0], "noun"))
      : plain;
  if (tagged.some(isFiniteVerb)) return tagged;
  const at = tagged.findIndex((word, index) => mayBeBaseVerb(word) && isNominal(tagged[index - 1]));
  return at < 0 ? tagged : tagged.map((word, index) => (index === at ? retagged(word, "verb") : word));
}

const isFiniteVerb = ({ tag, verb }: Word): boolean => tag === "verb" && verb?.form !== "ing" && verb?.form !== "past";
const mayBeBaseVerb = ({ term, verb }: Word): boolean => term === undefined && verb?.form === "base";
const isNominal = (word: Word | undefined): boolean =>
  word?.tag === "noun" || word?.tag === "pronoun" || word?.tag === "number";
