import { adjectives, pronounDeterminers } from "../closed-class";
import type { Tag, Word } from "../word";
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
  if (low === "so" || low === "yet") return startsClause(previous) ? "coordinator" : "adverb";
  if (word.tag === "not" && (low === "neither" || low === "nor")) return settleNeither(place);
  if (low === "like" && previous?.tag !== "modal") return "preposition";
  if (low === "well" && next?.low === "as") return "adverb";
  if (isEmphasis(place)) return "adverb";
  if (isFloating(place)) return "adverb";
  if (word.tag === "determiner" && pronounDeterminers.has(low)) return settleDeterminer(place);
  if (low === "one" && opensBarePhrase(next)) return "number";
  if (word.verb) return settleVerb(place, word.verb);
  if (isAttributiveAdverb(place)) return "adjective";
  if (word.tag === "adjective" && isUnknownName(place)) return "noun";
  if (low === "complex" && previous?.tag === "noun" && !opensBarePhrase(next)) return "noun";
  return word.tag;
}

/** "They have *each* been suspected": of the subject, and no object. */
const isFloating = ({ word, previous, next }: Place): boolean =>
  /^(each|all|both)$/.test(word.low) && previous?.tag === "auxiliary" && /^(been|be)$/.test(next?.low ?? "");
/** "Diflunisal, a drug", "Diflunisal is": it only ends as adjectives do. */
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

/** "daily doses", "a better outcome": a word that is adverb and adjective, in front of a noun. */
const isAttributiveAdverb = ({ word, previous, next }: Place): boolean =>
  word.tag === "adverb" &&
  adjectives.has(word.low) &&
  opensBarePhrase(next) &&
  (previous === undefined || beforeAttribute.has(previous.tag));
