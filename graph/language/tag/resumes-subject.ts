import type { VerbForm } from "../verbs";
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

/**
 * "The rash, mostly on the arms, causes pain", "…, and the rash, which may itch, ends in scars": the verb of the phrase that opens the sentence, or a
 * clause of it, behind what is put in between two commas.
 */
export function resumesSubject({ verb, next, words, at, before }: VerbPlace): boolean {
  const goesOn = opensPhrase(next) || next?.verb?.form === "ing" || isItsPreposition(verb, next);
  if (before.at(-1)?.low !== "," || !goesOn || finiteAhead(words, at)) return false;
  const comma = before.findIndex(({ low }) => low === ",");
  return isResumed(0, comma, verb.form, before) || isResumedLater(verb.form, before);
}

/** "X is common, and Y, which is rare, causes Z": behind a coordinator, and before a relative clause. */
function isResumedLater(form: VerbForm["form"], before: readonly Word[]): boolean {
  const comma = before.findLastIndex(({ tag }, at) => tag === "relative" && before[at - 1]?.low === ",") - 1;
  const start = before.findLastIndex(
    ({ tag, low }, at) => at < comma && (low === ";" || (tag === "coordinator" && before[at - 1]?.low === ",")),
  );
  return start > 0 && isResumed(start + 1, comma, form, before);
}

/** Whether the words from `start` to the comma are a subject of which this form may be the verb, and those from there on an insertion. */
function isResumed(start: number, comma: number, form: VerbForm["form"], before: readonly Word[]): boolean {
  const phrase = before.slice(start, Math.max(start, comma));
  const opening = before[comma + 1];
  if (comma === before.length - 1 || !opening || !insertions.has(opening.tag)) return false;
  const inserted = before.slice(comma + 1, -1);
  if (inserted.some(isBreak) || (!clauses.has(opening.tag) && inserted.some(({ tag }) => finite.has(tag))))
    return false;
  const subject = headOf(phrase);
  return subject !== undefined && form === (isPlural(subject) ? "base" : "s");
}

/** The noun of a phrase: the last, or that before its preposition or bracket. */
function headOf(phrase: readonly Word[]): Word | undefined {
  const end = phrase.findIndex(({ tag, low }) => tag === "preposition" || low === "(");
  const own = end < 0 ? phrase : phrase.slice(0, end);
  const isPhrase =
    own.every(({ tag }) => subjectTags.has(tag)) &&
    phrase
      .slice(own.length)
      .every(({ tag, low }) => tag === "preposition" || subjectTags.has(tag) || /^[()]$/.test(low));
  const last = own.at(-1);
  return isPhrase && last?.tag === "noun" ? last : undefined;
}

const isBreak = ({ tag, low }: Word): boolean => tag === "mark" && low !== "(" && low !== ")";
