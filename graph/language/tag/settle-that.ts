import type { Tag, Word } from "../word";
import { wordList } from "../word-list";
import type { Place } from "./place";

/** Nouns whose content a clause with "that" states: "the evidence that …". */
const contentNouns = wordList(
  "evidence proof fact belief hope idea chance sign suspicion likelihood concern worry possibility",
);
const opensPredicate: ReadonlySet<Tag> = new Set(["verb", "auxiliary", "modal", "not"]);
const continuesPredicate: ReadonlySet<Tag> = new Set(["verb", "auxiliary", "modal", "adverb"]);

/** What "that" is: subordinator ("shows that X works"), relative ("cells that die"), pronoun ("that helps") or determiner ("that gene"). */
export function settleThat({ words, at, previous, next }: Place): Tag {
  const beforeVerb = isPredicate(next, words[at + 2]);
  if (previous && contentNouns.has(previous.low)) return "subordinator";
  // "Impair that process.": a noun with nothing behind it.
  if (previous?.tag === "verb" && next?.tag === "noun" && isEnd(words[at + 2])) return "determiner";
  if (previous?.tag === "verb") return beforeVerb ? "pronoun" : "subordinator";
  if (previous?.tag === "noun" || previous?.tag === "pronoun" || previous?.low === ")") return "relative";
  if (beforeVerb) return previous?.tag === "mark" ? "relative" : "pronoun";
  const beforeNoun = next?.tag === "noun" || next?.tag === "adjective";
  return beforeNoun && previous?.tag !== "adjective" ? "determiner" : "subordinator";
}

const isEnd = (word: Word | undefined): boolean => word === undefined || (word.tag === "mark" && word.low !== "(");

/** Whether a predicate begins with these two words: "is", "often is". */
const isPredicate = (first: Word | undefined, second: Word | undefined): boolean =>
  first !== undefined &&
  (opensPredicate.has(first.tag) ||
    (first.tag === "adverb" && second !== undefined && continuesPredicate.has(second.tag)));
