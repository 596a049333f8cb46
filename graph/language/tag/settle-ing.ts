import { auxiliaries } from "../closed-class";
import type { Tag } from "../word";
import { wordList } from "../word-list";
import { finiteAhead } from "./finite-ahead";
import { isPlural } from "./is-plural";
import { opensPhrase } from "./opens-phrase";
import type { VerbPlace } from "./place";
import { isItsPreposition, isParticle } from "./takes-preposition";

/** Forms in -ing that mostly are adjectives: "underlying", "ongoing". */
const adjectivalIng = wordList(`
  worsening existing accompanying underlying lasting remaining growing circulating missing disabling living increasing following
  ongoing resulting matching promising long-lasting life-threatening slow-healing debilitating presenting overwhelming
`);

/** Verbs whose -ing form stands before a noun to describe it: "bleeding gums". */
const describing = wordList(`
  bleed burn ache itch tingle swell clot sickle circulate develop grow work exist heal live stab shoot wheeze weaken
  persist recur remain relapse remit progress vary increase decrease rise fall worsen improve cough vomit shake
  tremble sweat walk sleep breathe eat drink train counsel screen test swim read learn fast age whoop droop bulge
  peel sag
`);

/** Verbs whose -ing form takes the noun behind it as its object: "avoiding triggers". */
const transitiveOnly = wordList(`
  cause avoid reduce treat prevent take use remove block increase lower improve keep make give raise limit produce
  replace lead control eat drink do have drinking wear stop check correct
`);

/** Verbs whose -ing form, with their preposition behind it, describes the noun before: "a disorder resulting from X". */
const leadsOnward = wordList("result lead stem contribute");

/** Those that name what goes on in cells: "cytokine signaling downstream of X". */
const processes = wordList(
  "signaling signalling processing trafficking splicing remodeling remodelling folding clotting",
);

/** Those that say how long or how fast, with that behind them: "pain lasting more than a week". */
const lasting = wordList("lasting worsening growing increasing");

/** "Anyone taking X". */
const people = /^(anyone|anybody|everyone|everybody|someone|somebody|those|others)$/;

/** What a form in -ing is: participle or gerund with an object (verb), before its noun an adjective, alone a noun. */
export function settleIng(place: VerbPlace): Tag {
  const { word, left, next } = place;
  // "As does smoking".
  if (left?.tag === "auxiliary" && auxiliaries.get(left.low) === "do") return "noun";
  if (left?.tag === "auxiliary" && (isThere(place) || isTold(place))) return "noun";
  if (left?.tag === "auxiliary" && left.low !== "having") return adjectivalIng.has(word.low) ? "adjective" : "verb";
  if (left?.tag === "determiner" || left?.tag === "number") return next?.tag === "noun" ? "adjective" : "noun";
  if (left?.tag === "noun" && lasting.has(word.low) && (next?.tag === "adverb" || next?.tag === "number"))
    return "verb";
  if (adjectivalIng.has(word.low) && !isItsPreposition(place.verb, next))
    return opensPhrase(next) ? "adjective" : "noun";
  if (word.term !== undefined) return "noun";
  if (left?.tag === "adjective") return next?.tag === "noun" ? "adjective" : "noun";
  return isVerbal(place) ? "verb" : "noun";
}

/** "There may be wheezing". */
const isThere = ({ words, at }: VerbPlace): boolean =>
  words.slice(Math.max(0, at - 4), at).some(({ low }) => low === "there");

/** Of these no doing is told, but what they are. */
const told = wordList("effect effects symptom symptoms sign signs complication complications complaint complaints");

/** "Its side effects are flushing and headache". */
const isTold = ({ words, at }: VerbPlace): boolean =>
  /^(is|are|was|were)$/.test(words[at - 1]?.low ?? "") &&
  told.has((words[at - 2]?.low ?? "").split(/[ _]/).at(-1) ?? "");

function isVerbal(place: VerbPlace): boolean {
  const { left, next } = place;
  // "Useful for ruling out X".
  if (left?.tag === "preposition" && isParticle(place.verb, next) && opensPhrase(place.words[place.at + 2]))
    return true;
  switch (left?.tag) {
    case "preposition":
    case "subordinator":
      return hasObject(place) || (next?.tag === "verb" && next.verb?.form === "past");
    case "noun":
      if (processes.has(place.word.low) && next?.tag !== "determiner") return false;
      if (leadsOnward.has(place.verb.lemma) && isItsPreposition(place.verb, next)) return true;
      if (isPlural(left) && next?.verb?.noun && next.verb.form === "base") return true;
      return next?.tag === "determiner" || next?.tag === "adjective" || (next?.tag === "noun" && describesLeft(place));
    case "verb":
      return hasObject(place);
    case "pronoun":
      return people.test(left.low) && hasObject(place);
    case undefined:
    case "mark":
    case "coordinator":
      if (left?.tag === "coordinator" && leadsOnward.has(place.verb.lemma) && isItsPreposition(place.verb, next))
        return true;
      return (hasObject(place) && !describesNext(place)) || (next?.tag === "preposition" && left?.low === ",");
    default:
      return false;
  }
}

/** Whether an object, or what may lead to one, follows. */
const hasObject = ({ left, next }: VerbPlace): boolean =>
  opensPhrase(next) || (next?.tag === "adverb" && left?.tag !== "noun") || next?.tag === "to";

/** Between two nouns, whether it goes with the one before: "X, causing harm", "cells attacking nerves". */
const describesLeft = ({ previous, left, words, at }: VerbPlace): boolean =>
  previous?.low === "," || (left !== undefined && isPlural(left)) || !finiteAhead(words, at);

/** "sickling disorders": the -ing word describes the noun, unless a comma before it makes it a participle with an object. */
function describesNext({ verb, previous, next }: VerbPlace): boolean {
  if (next?.tag !== "noun") return false;
  if (previous === undefined || /^[:;.]$/.test(previous.low)) return describing.has(verb.lemma);
  return previous.low !== "," && previous.tag !== "adverb" && !transitiveOnly.has(verb.lemma);
}
