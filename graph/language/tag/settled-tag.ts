import { adjectives, pronounDeterminers } from "../closed-class";
import type { Tag, Word } from "../word";
import { finiteAhead } from "./finite-ahead";
import { opensBarePhrase, opensPhrase } from "./opens-phrase";
import type { Place } from "./place";
import { settleDeterminer } from "./settle-determiner";
import { settleNeither } from "./settle-neither";
import { settleThat } from "./settle-that";
import { settleVerb } from "./settle-verb";

/** The part of speech a word has where it stands; the one it has on its own if nothing around it speaks against that. */
export function settledTag(place: Place): Tag {
  const { word, previous, next } = place;
  const { low } = word;
  if (low === "about" && opensNumber(next)) return "adverb";
  if (low === "that") return settleThat(place);
  // "Where X is not tolerated, Y is given".
  if (low === "where" && previous === undefined && place.words.some((other) => other.low === ","))
    return "subordinator";
  if ((low === "i" || low === "a") && isNumeral(place)) return "noun";
  const quantifies = quantifiers.has(low);
  if ((quantifies && isFloating(place)) || (low === "both" && isDefinite(next))) return "adverb";
  if (low === "so" || low === "yet") return startsClause(previous) ? "coordinator" : "adverb";
  if (word.tag === "not" && (low === "neither" || low === "nor")) return settleNeither(place);
  if (low === "like" && previous?.tag !== "modal") return "preposition";
  if (low === "back" && (isListedPart(place) || (previous?.low === "the" && !opensBarePhrase(next)))) return "noun";
  if (word.verb?.form === "s" && isSubjectOfRelative(place)) return "noun";
  // "Smooth muscle tightens."
  if (low === "smooth" && /^muscles?$/.test(next?.low ?? "")) return "adjective";
  // "The failure has set in."
  if (low === "set" && next?.low === "in" && previous?.tag === "auxiliary") return "verb";
  // "Those who are not treated end up with X".
  if ((low === "end" || low === "ends") && next?.low === "up" && previous?.tag !== "determiner") return "verb";
  if (low === "light" && isBroughtTo(place)) return "noun";
  if (low === "next" && startsClause(previous) && opensBarePhrase(next)) return "adverb";
  if (low === "once" && opensPhrase(next) && finiteAhead(place.words, place.at)) return "subordinator";
  if (low === "well" && next?.low === "as") return "adverb";
  if (low === "throughout" && (next === undefined || next.tag === "mark")) return "adverb";
  if (isEmphasis(place) || (quantifies && isWithinVerb(place))) return "adverb";
  if (word.tag === "determiner" && pronounDeterminers.has(low)) return settleDeterminer(place);
  if (low === "one" && previous?.low === "the" && next?.verb?.form === "s" && next.tag === "verb") return "noun";
  if (low === "one" && opensBarePhrase(next)) return "number";
  if (word.verb) return settleVerb(place, word.verb);
  if (isAttributiveAdverb(place)) return "adjective";
  if (word.tag === "adjective" && (isUnknownName(place) || isClassOfDrug(place))) return "noun";
  if (low === "look alike" || low === "look alikes") return opensBarePhrase(next) ? "adjective" : "noun";
  if (/[\w -]fold$/.test(low) && previous && previous.tag !== "determiner" && !opensPhrase(next)) return "adverb";
  if (low === "excess" && next?.low === "of") return "noun";
  if (low === "complex" && previous?.tag === "noun" && !opensBarePhrase(next)) return "noun";
  return word.tag;
}

/** "Type I", "type A": no pronoun and no article. */
const isNumeral = ({ word: { low }, previous, next }: Place): boolean =>
  /^(type|class|group|grade|stage|form|subtype)$/.test(previous?.low ?? "") &&
  (low === "i" || next === undefined || /^(mark|coordinator|auxiliary|modal)$/.test(next.tag));

/** What counts the members of a subject, from which it may stand apart. */
const quantifiers: ReadonlySet<string> = new Set(["both", "all", "each"]);

/** "Back or neck pain", "back and legs", "in the back": the part of the body. */
const isListedPart = ({ previous, next, words, at }: Place): boolean =>
  (/^(the|your)$/.test(previous?.low ?? "") &&
    (next === undefined || next.tag === "mark" || next.tag === "auxiliary")) ||
  ((previous === undefined || previous.tag === "mark" || previous.tag === "determiner") &&
    /^(and|or)$/.test(next?.low ?? "") &&
    (words[at + 2]?.tag === "noun" || words[at + 2]?.tag === "adjective" || words[at + 2]?.tag === "determiner"));

/** "Bruises that appear …" at the opening. */
const isSubjectOfRelative = ({ previous, next, words, at }: Place): boolean =>
  previous === undefined && next?.low === "that" && words[at + 2]?.verb !== undefined;

/** "Brings it to light", "comes to light". */
const isBroughtTo = ({ previous, before }: Place): boolean =>
  previous?.low === "to" && before.some(({ verb }) => verb?.lemma === "bring" || verb?.lemma === "come");

/** "They have *each* been suspected": of the subject, and no object. */
const isWithinVerb = ({ previous, next }: Place): boolean =>
  previous?.tag === "auxiliary" && /^(been|be)$/.test(next?.low ?? "");

/** "Xal, a drug", "Xal is": it only ends as adjectives do. */
const isUnknownName = ({ word, previous, next, words, at }: Place): boolean =>
  previous === undefined &&
  !adjectives.has(word.low) &&
  (next?.low === ","
    ? /^(an?|another)$/.test(words[at + 2]?.low ?? "")
    : next?.tag === "auxiliary" || next?.tag === "modal" || (next?.verb?.form === "s" && !next.verb.noun));

/** "about ten", "about half". */
const opensNumber = (word: Word | undefined): boolean =>
  word?.tag === "number" || word?.low === "one" || word?.low === "half";

const startsClause = (previous: Word | undefined): boolean =>
  previous === undefined || previous.tag === "mark" || previous.tag === "coordinator";

const alwaysExample: ReadonlySet<string> = new Set(["e.g.", "i.e."]);

/** "notably", "mainly" give examples only behind a mark and before a noun phrase ("drugs, notably X"); else they stress something. */
const isEmphasis = ({ word, previous, next }: Place): boolean =>
  word.tag === "example" &&
  (word.to - word.from === 1 || word.low.startsWith("most ")) &&
  !alwaysExample.has(word.low) &&
  (!opensPhrase(next) || (word.low !== "including" && previous?.tag !== "mark"));

const beforeAttribute: ReadonlySet<Tag> = new Set([
  "determiner",
  "preposition",
  "mark",
  "coordinator",
  "verb",
  "adjective",
]);

/** "Blocks both the one and the other". */
const isDefinite = (word: Word | undefined): boolean => /^(the|its|their|a|an)$/.test(word?.low ?? "");

/** "A and B both lessen X": a quantifier between its noun and the verb. */
const isFloating = ({ previous, next, before, words, at }: Place): boolean =>
  (previous?.tag === "noun" || previous?.low === ")") &&
  (next?.tag === "modal" || next?.tag === "auxiliary" || next?.verb?.form === "base") &&
  next?.tag !== "adjective" &&
  words[at + 1]?.low !== "of" &&
  before.every(({ tag }) => tag !== "verb" && tag !== "auxiliary" && tag !== "modal");

/** "daily doses", "a better outcome": a word that is adverb and adjective, in front of a noun. */
const isAttributiveAdverb = ({ word, previous, next, words, at }: Place): boolean =>
  word.tag === "adverb" &&
  adjectives.has(word.low) &&
  (opensBarePhrase(next) ||
    (next?.low === "," && words[at + 2]?.tag === "adjective" && opensBarePhrase(words[at + 3]))) &&
  (previous === undefined || beforeAttribute.has(previous.tag));

/** "An antifibrinolytic, which …", "another diuretic." */
const isClassOfDrug = ({ word: { low }, previous, next }: Place): boolean =>
  /^(a|an|another)$/.test(previous?.low ?? "") &&
  /(lytic|retic|tensive|ptic|lant|oxic)$/.test(low) &&
  (next === undefined || next.tag === "mark" || next.tag === "relative" || next.tag === "coordinator");
