import { baseParticiples } from "../base-participles";
import { adjectives, auxiliaries } from "../closed-class";
import type { Tag, Word } from "../word";
import { wordList } from "../word-list";
import { continuesList } from "./continues-list";
import { earlierVerb } from "./earlier-verb";
import { finiteAhead } from "./finite-ahead";
import { isVerbAfterNoun } from "./is-verb-after-noun";
import { leadsToVerb } from "./leads-to-verb";
import { opensPhrase } from "./opens-phrase";
import { isBoundary, rightOf, type VerbPlace } from "./place";
import { resumesSubject } from "./resumes-subject";
import { isItsPreposition, isParticle } from "./takes-preposition";

/** Nouns that mostly stand second in a compound: "clot risk", "scar formation". */
const compoundHeads = wordList(`
  risk risks formation count counts level levels factor factors rate rates area areas size test tests score scores
  attack attacks therapy therapies treatment treatments training
`);
/** Adjectives that open a fragment as verbs: "Lower the risk", "Clear mucus". */
const plainVerbs = wordList("lower clear slow free open close calm dry correct");
/** Words that stand for a noun with "the" before them: "the former causes pain". */
const ordinals = wordList("former latter first second third last other");
/** Verbs with an object and a bare verb: "helps clear mucus". */
const bareVerbGovernors = wordList("help let make");

/** What a present or base form is: "blocks" the verb or the noun, "lower" the verb or the adjective. */
export const settlePresent = (place: VerbPlace): Tag => {
  if (isVerb(place)) return "verb";
  return adjectives.has(place.word.low) ? "adjective" : "noun";
};

function isVerb(place: VerbPlace): boolean {
  const { word, verb, left, next, previous } = place;
  if (isGoverned(place) || hasPronounSubject(place)) return true;
  if (left?.tag === "auxiliary") return false;
  if (isBehindAside(place) || isHintAtOpening(place)) return true;
  const onlyVerb = !verb.noun && word.term === undefined && !adjectives.has(word.low);
  if (onlyVerb && verb.form === "s") return true;
  if (isModified(place)) return false;
  if (onlyVerb) return true;
  if (continuesList(place)) return true;
  if (left === undefined || isBoundary(left)) return isVerbAtBoundary(place) || resumesSubject(place);
  switch (left.tag) {
    case "adjective":
      return next?.tag === "determiner" && previous?.tag === "adverb";
    case "coordinator":
      return continuesVerb(place);
    case "noun":
      return isVerbAfterNoun(place, left);
    default:
      return false;
  }
}

/** "**Scan** – points to X", "hints at X": what opens a fragment and takes this preposition. */
const isHintAtOpening = ({ verb, left, next }: VerbPlace): boolean =>
  verb.form === "s" &&
  left === undefined &&
  ((verb.lemma === "point" && /^(to|toward|towards)$/.test(next?.low ?? "")) ||
    (verb.lemma === "hint" && next?.low === "at"));

/** "X, a group of drugs, slow *the* breakdown": no adjective stands before an article. */
const isBehindAside = ({ word, verb, left, next }: VerbPlace): boolean =>
  verb.form === "base" &&
  left?.low === "," &&
  adjectives.has(word.low) &&
  /^(the|an?|its|their)$/.test(next?.low ?? "");

/** Verbs behind which "to" takes a noun. */
const leadsTo = /^(attribute|lead|contribute|link|tie|relate|progress|owe|ascribe|trace)$/;

/** Whether "to", a modal, "do" or a verb like "help" demands a base form here. */
function isGoverned(place: VerbPlace): boolean {
  const { verb, left, next, before } = place;
  if (verb.form !== "base" || !left) return false;
  switch (left.tag) {
    case "to":
      // "Is attributed to damage to the nerve".
      return !(verb.noun && /^(to|of|from)$/.test(next?.low ?? "") && leadsTo.test(before.at(-2)?.verb?.lemma ?? ""));
    case "modal":
      return true;
    case "auxiliary":
      return (
        auxiliaries.get(left.low) === "do" ||
        (auxiliaries.get(left.low) === "have" && baseParticiples.has(verb.lemma) && next !== undefined)
      );
    case "verb":
      // "Helps fatigue" helps against that.
      return bareVerbGovernors.has(left.verb?.lemma ?? "") && !(place.word.term !== undefined && verb.noun);
    default:
      return false;
  }
}

/** Whether a subject that is no noun stands before: "which causes", "they cause", "the latter causes", "the two differ", "smoking worsens". */
function hasPronounSubject({ verb, left, next, before }: VerbPlace): boolean {
  if (!left) return false;
  if (left.tag === "relative") return true;
  if (left.tag === "pronoun" && left.low !== "one" && left.low !== "other") return true;
  if (left.tag === "verb" && left.verb?.form === "ing" && verb.form === "s") return true;
  if (ordinals.has(left.low) && opensPhrase(next) && before.some(isThe)) return true;
  if (/^(former|latter)$/.test(left.low) && (next?.tag === "to" || isItsPreposition(verb, next)))
    return before.some(isThe);
  const counted = left.tag === "number" && left.low !== "one" && verb.form === "base";
  return counted && (opensPhrase(next) || isThe(before.at(-2)));
}

const isThe = (word: Word | undefined): boolean => word?.low === "the";

/** Whether the word before makes this one a noun: "the block", "of cause", "cell/cell contact", "chronic cough". */
function isModified({ left, previous, next, before }: VerbPlace): boolean {
  const second = before.at(-2);
  if (left?.tag === "determiner" || left?.tag === "number") return true;
  if (left?.low === "/") return second?.tag === "noun" && (next?.tag === "noun" || next?.verb?.noun === true);
  if (left !== previous) return false;
  if (left?.tag === "adjective") return second?.tag !== "auxiliary" && second?.tag !== "adverb";
  return left?.tag === "preposition";
}

/** At the beginning of a sentence or behind a mark: "Block the receptor", "Lower the risk", "Check for anemia". */
function isVerbAtBoundary(place: VerbPlace): boolean {
  const { word, verb, next, words, at } = place;
  const onward = rightOf(words, at);
  if (isParticle(verb, onward)) return true;
  if (isBeforeItsVerb(place)) return false;
  if (verb.form === "s" && (leadsToVerb(words, at + 1) || isJoinedToVerb(place))) return true;
  if (onward?.tag === "preposition" && isItsPreposition(verb, onward)) return true;
  if (adjectives.has(word.low) && !plainVerbs.has(word.low)) return false;
  return (
    opensPhrase(next) &&
    !compoundHeads.has(next?.low ?? "") &&
    !isComplemented(next, words[at + 2]) &&
    !finiteAhead(words, at)
  );
}

/** "…, clots form.": a noun in the plural with its verb behind it, and nothing more. */
const isBeforeItsVerb = ({ verb, next, words, at }: VerbPlace): boolean =>
  verb.form === "s" &&
  next?.verb?.form === "base" &&
  next.term === undefined &&
  (words[at + 2] === undefined || words[at + 2]?.tag === "mark");

/** "Controls or prevents bleeding": what opens a statement beside a verb of the same form. */
const isJoinedToVerb = ({ words, at }: VerbPlace): boolean =>
  words[at + 1]?.tag === "coordinator" &&
  words[at + 2]?.verb?.form === "s" &&
  opensPhrase(words[at + 3]) &&
  !finiteAhead(words, at + 2);

/** An adjective with its preposition describes the word before it: "Damage secondary to surgery". */
const isComplemented = (word: Word | undefined, after: Word | undefined): boolean =>
  word?.tag === "adjective" && /^(to|with|from|for)$/.test(after?.low ?? "");

/** "Can prevent or limit harm", "to ease or cure pain": right behind a verb that a modal or "to" governs. */
const isPaired = ({ verb, before }: VerbPlace): boolean =>
  verb.form === "base" &&
  before.at(-1)?.tag === "coordinator" &&
  before.at(-2)?.tag === "verb" &&
  before.at(-2)?.verb?.form === "base" &&
  (before.at(-3)?.tag === "modal" || before.at(-3)?.tag === "to");

/** Behind a coordinator, a second verb to one before it: "thickens blood and blocks vessels". */
function continuesVerb(place: VerbPlace): boolean {
  const { verb, next, before, words, at } = place;
  const onward = rightOf(words, at);
  const complemented =
    opensPhrase(next) || leadsToVerb(words, at + 1) || isParticle(verb, next) || isItsPreposition(verb, onward);
  if (verb.form === "s" && /^(fall|rise)$/.test(verb.lemma) && next?.tag === "preposition" && earlierVerb(before, "s"))
    return true;
  // "Stiffens and pumps poorly".
  if (verb.form === "s" && next?.tag === "adverb" && !opensPhrase(words[at + 2]) && earlierVerb(before, "s"))
    return true;
  if (isPaired(place) && next !== undefined && opensPhrase(next)) return true;
  const joined = verb.form === "s" && isJoinedToVerb(place);
  if (!(complemented || joined) || !earlierVerb(before, verb.form)) return false;
  // "As it can raise X and damage the kidneys, Y is measured": a noun has no article behind it.
  const hasObject = verb.form === "base" && next?.tag === "determiner" && earlierModal(before);
  return hasObject || !finiteAhead(words, joined ? at + 2 : at);
}

/** "Can raise X and …": a modal in the clause so far. */
function earlierModal(before: readonly Word[]): boolean {
  const at = before.findLastIndex(({ tag }) => tag === "mark" || tag === "subordinator" || tag === "relative");
  return before.slice(at + 1).some(({ tag }) => tag === "modal");
}
