import type { VerbForm } from "../verbs";
import type { Tag, Word } from "../word";
import { wordList } from "../word-list";
import { opensPhrase } from "./opens-phrase";
import { leftOf, type Place } from "./place";

const quantities = wordList("more less few fewer many much several enough");
/** "They can each cause pain." */
const floating = wordList("each both all");
/** No noun in the singular stands behind them. */
const plural = wordList("both these those all many few several");
/** With a noun in the plural they are determiners, whatever else it may be. */
const severals = wordList("both these those many few several most some");
/** They say how much of what an adverb says: "most commonly". */
const degrees = wordList("most more less");

/** What a word like "this" or "many" is: determiner before its noun, alone a pronoun, in a predicate an adjective ("are few"). */
export function settleDeterminer({ word, words, at, before, previous, next }: Place): Tag {
  if (degrees.has(word.low) && (isManner(next) || isDegree({ words, at, previous }))) return "adverb";
  if (floating.has(word.low) && previous?.tag === "modal" && next?.tag === "verb") return "adverb";
  if (floating.has(word.low) && previous?.tag === "auxiliary" && isQuality(words, at + 1)) return "adverb";
  if (word.low === "all" && next?.tag === "number" && /^(verb|auxiliary|modal)$/.test(words[at + 2]?.tag ?? ""))
    return "determiner";
  if (!standsAlone(words, at)) return "determiner";
  // "Occurs in a few".
  if (word.low === "few" && previous?.low === "a") return "noun";
  return quantities.has(word.low) && leftOf(before)?.tag === "auxiliary" ? "adjective" : "pronoun";
}

/** "Its most serious risk", "makes falls more likely": how much of what the adjective says, and not of a noun behind it. */
const isDegree = ({ words, at, previous }: Pick<Place, "words" | "at" | "previous">): boolean => {
  const next = words[at + 1];
  if (next?.tag !== "adjective" && next?.low !== "likely") return false;
  return (
    previous?.tag === "determiner" ||
    ((/^(noun|verb|pronoun)$/.test(previous?.tag ?? "") ||
      (previous?.tag === "auxiliary" && words[at]?.low === "most")) &&
      !opensPhrase(words[at + 2]))
  );
};

/** "Are all very low": an adjective without a noun. */
function isQuality(words: readonly Word[], from: number): boolean {
  let at = from;
  while (words[at]?.tag === "adverb") at++;
  return words[at]?.tag === "adjective" && !opensPhrase(words[at + 1]);
}

/** "Commonly", "often", but not "likely", which is said of a thing. */
const isManner = (word: Word | undefined): boolean => word?.tag === "adverb" && word.low !== "likely";

const modifierTags: ReadonlySet<Tag> = new Set(["adverb", "adjective", "number"]);

/** Whether the determiner at `at` has no noun of its own. */
function standsAlone(words: readonly Word[], at: number): boolean {
  let next = at + 1;
  while (modifierTags.has(words[next]?.tag ?? "mark")) next++;
  const word = words[next];
  // "This results in", and not "this result".
  if (/^(this|that)$/.test(words[at]?.low ?? "") && word?.verb?.form === "s" && next === at + 1) return true;
  // "Most attacks need care": several do not do what one does.
  if (severals.has(words[at]?.low ?? "") && word?.verb?.form === "s" && word.verb.noun && next === at + 1) return false;
  if (word?.tag === "verb" && word.verb) {
    if (plural.has(words[at]?.low ?? "") && word.verb.form === "base" && !opensPhrase(words[next + 1])) return true;
    // "This very rare form starts."
    const adjacent = next === at + 1 || words[next - 1]?.tag === "adjective";
    return !actsAsNoun(word.verb, words[next + 1], adjacent);
  }
  return word?.tag !== "noun";
}

/** Whether a verb form behind a determiner belongs to its noun phrase: "this swelling", "some block", "these enlarged nodes". */
function actsAsNoun({ form, noun }: VerbForm, after: Word | undefined, adjacent: boolean): boolean {
  if (form === "ing") return true;
  return (noun && adjacent && !opensPhrase(after)) || (form === "past" && opensPhrase(after));
}
