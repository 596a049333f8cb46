import type { Tag, Word } from "../word";
import { finiteAhead } from "./finite-ahead";
import { isPlural } from "./is-plural";
import { opensPhrase } from "./opens-phrase";
import type { VerbPlace } from "./place";
import { isItsPreposition } from "./takes-preposition";

const subjectTags: ReadonlySet<Tag> = new Set(["noun", "adjective", "number", "determiner"]);
const insertions: ReadonlySet<Tag> = new Set([
  "relative",
  "preposition",
  "adverb",
  "determiner",
  "verb",
  "subordinator",
]);
const clauses: ReadonlySet<Tag> = new Set(["relative", "subordinator"]);
const finite: ReadonlySet<Tag> = new Set(["auxiliary", "modal"]);

/** "The rash, mostly on the arms, causes pain", "the rash, if it lasts, ends in scars": the verb of the phrase that opens the sentence, behind what is put in between two commas. */
export function resumesSubject({ verb, next, words, at, before }: VerbPlace): boolean {
  const goesOn = opensPhrase(next) || isItsPreposition(verb, next);
  if (before.at(-1)?.low !== "," || !goesOn || finiteAhead(words, at)) return false;
  const comma = before.findIndex(({ low }) => low === ",");
  const subject = before[comma - 1];
  const opening = before[comma + 1];
  if (comma === before.length - 1 || subject?.tag !== "noun" || !opening) return false;
  if (!before.slice(0, comma).every(({ tag }) => subjectTags.has(tag)) || !insertions.has(opening.tag)) return false;
  const inserted = before.slice(comma + 1, -1);
  if (inserted.some(isBreak) || (!clauses.has(opening.tag) && inserted.some(({ tag }) => finite.has(tag))))
    return false;
  return verb.form === (isPlural(subject) ? "base" : "s");
}

const isBreak = ({ tag, low }: Word): boolean => tag === "mark" && low !== "(" && low !== ")";
