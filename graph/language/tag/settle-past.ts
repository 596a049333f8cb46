import type { Tag, Word } from "../word";
import { wordList } from "../word-list";
import { finiteAhead } from "./finite-ahead";
import { opensBarePhrase } from "./opens-phrase";
import { isBoundary, type VerbPlace } from "./place";

/** Participles that mostly say of what kind a thing is. */
const quality = wordList(
  "increased decreased reduced impaired elevated raised altered enlarged delayed prolonged diminished",
);

/** "Are known problems": said of a thing by those who know it. */
const reputation = wordList(
  "known recognized established reported described documented accepted feared dreaded suspected proven expected unwanted",
);

/** Participles that give a name to what stands before them, and never say of what kind a thing is: "a medicine called X". */
const called = wordList("called termed dubbed");

/** What a past form is: a verb ("enlarged the spleen", "is enlarged") or an adjective before its noun ("an enlarged spleen"). */
export const settlePast = (place: VerbPlace): Tag => (isAttribute(place) ? "adjective" : "verb");

function isAttribute(place: VerbPlace): boolean {
  const { left, next, previous, before, words, at } = place;
  if (
    previous?.tag === "auxiliary" &&
    (next?.tag === "noun" || next?.verb?.noun) &&
    reputation.has(words[at]?.low ?? "")
  )
    return true;
  if (isPredicateNoun(place)) return true;
  if (called.has(words[at]?.low ?? "") && (left?.tag === "noun" || left?.tag === "mark")) return false;
  if (left?.tag === "auxiliary" || left?.tag === "pronoun" || left?.tag === "relative") return false;
  // "A and B, both marked by X, …": of both.
  if (left?.low === "both" && next?.low === "by" && previous?.low === "both") return false;
  if (opensAttributes(place)) return true;
  switch (left?.tag) {
    case "determiner":
    case "number":
    case "preposition":
      return true;
    case "adjective":
      return next?.tag !== "preposition";
    case "subordinator":
      return previous?.tag === "subordinator" && opensNouns(next) && finiteAhead(words, at);
    case "verb":
      return opensNouns(next);
    case "noun":
      return next?.tag === "noun" && finiteAhead(words, at);
    case undefined:
    case "mark":
      return opensNouns(next) && previous?.tag !== "adverb";
    case "coordinator":
      return opensNouns(next) && previous?.tag !== "adverb" && (!before.some(isPastVerb) || joinsNouns(place));
    default:
      return false;
  }
}

/** Verbs that have a noun behind them in the passive too: "is called X", "were given X". */
const naming = wordList(`
  call name term dub label title consider deem think believe judge find make leave give offer send show teach tell ask pay deny grant
  allow spare cost feed hand lend refuse save set elect declare appoint
`);
const times = wordList("day days week weeks month months year years hour hours minute minutes decade decades times");

/** "Both are inherited disorders": what is done in the passive has no object behind it, so that this tells their kind. */
const isPredicateNoun = ({ verb, previous, next, words, at, before }: VerbPlace): boolean =>
  previous?.tag === "auxiliary" &&
  /^(is|are|was|were)$/.test(previous.low) &&
  (next?.tag === "noun" || next?.verb?.noun === true) &&
  !times.has(next.low) &&
  !naming.has(verb.lemma) &&
  before.length > 1 &&
  !finiteAhead(words, at);

/** "swollen, painful joints" and, at the beginning, "swollen and painful joints" or "swollen and inflamed joints". */
function opensAttributes({ left, next, words, at }: VerbPlace): boolean {
  const second = words[at + 2];
  if (words[at + 3]?.tag !== "noun") return false;
  if (next?.low === "," && second?.tag === "adjective") return left?.tag !== "noun";
  const paired = next?.tag === "coordinator" && (second?.tag === "adjective" || second?.verb?.form === "past");
  return paired && isBoundary(left);
}

/** "… small platelets and increased destruction": joined to a noun that has an adjective of its own, with no object but the noun right behind it. */
const joinsNouns = ({ before, next, words, at }: VerbPlace): boolean =>
  before.at(-2)?.tag === "noun" &&
  before.at(-3)?.tag === "adjective" &&
  next?.tag === "noun" &&
  quality.has(words[at]?.low ?? "");

/** Whether the word begins the nouns and adjectives of a phrase. */
const opensNouns = (word: Word | undefined): boolean =>
  opensBarePhrase(word) && word?.tag !== "pronoun" && word?.tag !== "number";

const isPastVerb = ({ tag, verb }: Word): boolean =>
  tag === "verb" && (verb?.form === "past" || verb?.form === "participle");
