import type { Tag, Word } from "../word";
import { wordList } from "../word-list";
import { finiteAhead } from "./finite-ahead";
import { isPlural } from "./is-plural";
import { leadsToVerb } from "./leads-to-verb";
import { opensPhrase } from "./opens-phrase";
import { rightOf, type VerbPlace } from "./place";
import { isItsPreposition, isParticle, takesPreposition } from "./takes-preposition";

/** What cannot follow a verb that needs an object. */
const endsPredicate: ReadonlySet<Tag> = new Set(["mark", "coordinator", "auxiliary", "modal", "relative"]);

/** Whether a present or base form behind the noun `subject` is its verb ("cells block vessels") or the next noun of a compound ("cell block"). */
export function isVerbAfterNoun(place: VerbPlace, subject: Word): boolean {
  const { verb, words, at, before } = place;
  if (isHeldObject(before)) return false;
  const onward = rightOf(words, at);
  if (endsSegment(onward) && verb.form === "base" && isPlural(subject) && isClauseSubject(before)) return true;
  if (endsSegment(onward) && agrees(place, subject) && lacksVerb(place)) return true;
  if (isMadeTo(place, subject, onward)) return true;
  if (happens(place, subject, onward)) return true;
  if (onward?.tag === "subordinator" && verb.form === "base" && isPlural(subject) && isWholeSubject(before))
    return true;
  if (onward === undefined || endsPredicate.has(onward.tag)) return false;
  if (verb.lemma === "help" && onward.verb?.form === "base") return true;
  if (isFiniteOnly(onward)) return false;
  if (leadsToVerb(words, at + 1) || isParticle(verb, onward)) return true;
  if (onward.tag === "preposition" || onward.tag === "to") return isVerbBeforePreposition(place, subject, onward);
  // "When blood tests show a deficiency": the next word is the verb of these.
  const mayBeVerb = onward.verb?.form === "base" && onward.tag !== "adjective";
  if (verb.form === "s" && verb.noun && mayBeVerb && opensPhrase(words[at + 2])) return false;
  const plural = isPlural(subject) || isCoordinated(before);
  if (verb.form === "s" ? !plural : plural && opensPhrase(onward)) return true;
  const head = clauseHead(before);
  return head !== undefined && agrees(place, head) && opensPhrase(onward) && !finiteAhead(words, at);
}

/** "They have a blood (test)", "doctors do a CT (scan)": the clause has its verb, and the phrase behind it goes on. */
function isHeldObject(before: readonly Word[]): boolean {
  const at = before.findLastIndex(({ tag }) => !phraseTags.has(tag));
  if (
    at === before.length - 1 ||
    before[at]?.tag !== "auxiliary" ||
    !/^(have|has|had|do|does|did)$/.test(before[at].low)
  )
    return false;
  const from = before.findLastIndex(({ tag }, index) => index < at && tag === "mark") + 1;
  return before.slice(from, at).every(({ tag }) => tag !== "relative" && tag !== "subordinator");
}

/** "Makes vessels leak", "lets the clone expand": what things are made or let do. */
function isMadeTo({ verb, before }: VerbPlace, subject: Word, onward: Word | undefined): boolean {
  if (verb.form !== "base" || !(endsSegment(onward) || onward?.tag === "preposition" || onward?.tag === "coordinator"))
    return false;
  const at = before.findLastIndex(({ tag }) => !phraseTags.has(tag));
  const opener = before[at + 1];
  return (
    /^(make|let)$/.test(before[at]?.verb?.lemma ?? "") &&
    before[at]?.tag === "verb" &&
    (isPlural(subject) || (opener?.tag === "determiner" && endsSegment(onward)))
  );
}

/** Verbs that need no object and are seldom plurals. */
const intransitive = wordList("rise ache recur worsen persist vary increase decrease improve result fall drop swell");
/** "The test results": what these have is no verb. */
const resultOwners = wordList("test biopsy trial study scan lab laboratory blood culture screening imaging treatment");
/** What may follow them and no noun in the plural: "urate rises as cells die". */
const circumstances = wordList("as when while because after before during until since with");

/** "The risk rises.", "urate rises, and …": what a whole subject does, with nothing behind it. */
const happens = ({ verb, before, words, at }: VerbPlace, subject: Word, onward: Word | undefined): boolean =>
  (verb.form === "s" || (verb.form === "base" && (isCoordinated(before) || before.some(isVerbal)))) &&
  intransitive.has(verb.lemma) &&
  (isPlural(subject) || isCoordinated(before)) === (verb.form === "base") &&
  !(verb.lemma === "result" && resultOwners.has(subject.low)) &&
  (endsSegment(onward) || onward?.tag === "coordinator" || circumstances.has(onward?.low ?? "")) &&
  (isClauseSubject(before) || isJoinedSubject(before)) &&
  !finiteAhead(words, at);

const isVerbal = ({ tag }: Word): boolean => tag === "verb" || tag === "auxiliary";
const endsSegment = (word: Word | undefined): boolean => word === undefined || word.tag === "mark";

/** A verb that cannot be a noun or participle, so that the word before it is not the verb of the clause. */
const isFiniteOnly = ({ tag, verb }: Word): boolean =>
  tag === "verb" && verb?.form !== "ing" && verb?.form !== "past" && !verb?.noun;

/** Prepositions that seldom follow a noun: "copper escapes into the blood". */
const directions = wordList("into onto toward towards throughout");

function isVerbBeforePreposition(place: VerbPlace, subject: Word, preposition: Word): boolean {
  const { word, verb, previous, next, words, at, before } = place;
  // "The usual screening test for X": one of them would not be in the plural.
  if (verb.noun && verb.form === "base" && !isPlural(subject) && isWholeSubject(before) && !isCoordinated(before))
    return false;
  if (directions.has(preposition.low) && agrees(place, subject)) return true;
  if (preposition.tag === "preposition" && previous?.tag === "adverb" && agrees(place, subject)) return true;
  if (preposition.tag === "preposition" && word.low === "present" && isPlural(subject) && !finiteAhead(words, at))
    return true;
  return (
    isItsPreposition(verb, preposition) ||
    takesPreposition(verb) ||
    next?.tag === "adverb" ||
    (verb.form === "s" && lacksVerb(place))
  );
}

const agrees = ({ verb }: VerbPlace, subject: Word): boolean => verb.form === (isPlural(subject) ? "base" : "s");

const phraseTags: ReadonlySet<Tag> = new Set(["noun", "adjective", "number", "determiner", "adverb"]);

/** "A and B": the subject so far, from the beginning of the sentence, joins several. */
function isCoordinated(before: readonly Word[]): boolean {
  let joined = false;
  for (const word of before.toReversed()) {
    if (word.tag === "coordinator" && word.low === "and") joined = true;
    // "X raises it, A and B block …": behind the comma of a clause that has its verb a new one begins.
    else if (joined && word.low === "," && opensClauseBehind(before, before.indexOf(word))) return true;
    else if (!phraseTags.has(word.tag) && !/^[,()]$/.test(word.low)) return joined && /^[.;:]$/.test(word.low);
  }
  return joined;
}

/** Whether what stands before the comma is a clause with its own verb, and no list is open there or goes on behind it. */
const opensClauseBehind = (before: readonly Word[], comma: number): boolean =>
  before[comma + 1]?.tag !== "coordinator" &&
  before.slice(0, comma).some(({ tag, verb }) => tag === "verb" && (verb?.form === "s" || verb?.form === "base")) &&
  !before.slice(0, comma).some(({ low }) => low === ",");

/** The noun that opens a clause, where the words so far are that with its prepositions: "mutations" of "mutations in X", "mutations of X in a stem cell", "drugs such as X". */
function clauseHead(before: readonly Word[], depth = 0): Word | undefined {
  const isListed = before.at(-2)?.tag === "coordinator";
  const preposition = before.findLastIndex(
    ({ tag, low }) => !phraseTags.has(tag) && tag !== "coordinator" && !(isListed && low === ","),
  );
  const head = before[preposition - 1];
  const tag = before[preposition]?.tag;
  if ((tag !== "preposition" && tag !== "to" && tag !== "example") || head?.tag !== "noun") return undefined;
  const opening = before.findLastIndex((word, at) => at < preposition && !phraseTags.has(word.tag));
  if (opening < 0 || opensClause(before[opening])) return head;
  return depth < 2 && before[opening]?.tag === "preposition"
    ? clauseHead(before.slice(0, preposition), depth + 1)
    : undefined;
}

const opensClause = (word: Word | undefined): boolean =>
  word?.tag === "mark" || word?.tag === "subordinator" || word?.tag === "coordinator";

const nounTags: ReadonlySet<Tag> = new Set(["noun", "adjective", "number", "adverb"]);

/** Whether the noun phrase that ends here stands at the beginning, or right behind a coordinator with a determiner of its own: "and many patients". */
function isWholeSubject(before: readonly Word[]): boolean {
  let at = before.findLastIndex(({ tag }) => !nounTags.has(tag));
  const determined = before[at]?.tag === "determiner";
  if (determined) at--;
  if (at < 0) return determined || before.length === 1;
  return determined && (before[at]?.tag === "coordinator" || before[at]?.tag === "subordinator");
}

const isClauseSubject = (before: readonly Word[]): boolean =>
  isWholeSubject(before) || isSecondSubject(before) || isSubjectBehindOpener(before);

/** "Without the enzyme, clots (form)", "…; fluid retention (results)": a bare phrase behind what opens the sentence, or another clause. */
function isSubjectBehindOpener(before: readonly Word[]): boolean {
  const at = before.findLastIndex(({ tag }) => !nounTags.has(tag));
  const mark = before[at]?.low;
  if (mark === ";" || mark === ":") return true;
  const [first] = before;
  return (
    mark === "," &&
    (first?.tag === "preposition" || first?.tag === "subordinator") &&
    before.findIndex(({ tag }) => tag === "mark") === at
  );
}

/** "B cells cannot mature and antibody levels (fall)": a bare phrase behind a verb that takes nothing. */
function isJoinedSubject(before: readonly Word[]): boolean {
  const at = before.findLastIndex(({ tag }) => !nounTags.has(tag));
  const last = before[at - 1]?.tag === "preposition" ? before[at - 2] : before[at - 1];
  return /^(and|but)$/.test(before[at]?.low ?? "") && last?.tag === "verb";
}

/** "…, and oxidative stress (rises)": a bare phrase behind a clause that has its verb. */
function isSecondSubject(before: readonly Word[]): boolean {
  const at = before.findLastIndex(({ tag }) => !nounTags.has(tag));
  return (
    before[at]?.tag === "coordinator" &&
    before[at - 1]?.low === "," &&
    before.some(({ tag, verb }) => tag === "verb" && (verb?.form === "s" || verb?.form === "base"))
  );
}

/** Whether this is a subordinate clause that has no verb before or after this word. */
function lacksVerb({ words, at, before }: VerbPlace): boolean {
  for (const { tag } of before.toReversed()) {
    if (tag === "subordinator" || tag === "relative") return !finiteAhead(words, at);
    if (tag === "mark" || tag === "verb" || tag === "auxiliary" || tag === "modal") return false;
  }
  return false;
}
