import { chunk } from "../../language/chunk";
import type { VerbGroup } from "../../language/phrases";
import { tag, tagLabel } from "../../language/tag";
import { tokenize } from "../../language/tokens";
import type { Word } from "../../language/word";
import { words } from "../../language/words";
import type { Span } from "../../model/source";

/** Whether a stretch of text names something rather than says something: no verb governs it, unless it opens with one ("Avoid smoking"). */
export function isLabel(text: string, span: Span, markup: readonly Span[]): boolean {
  const untagged = words(tokenize(text, span, markup), []);
  const tagged = tagLabel(untagged);
  if (tagged.length === 0 || tagged.length > 24 || saysOfSeveral(untagged)) return false;
  if (saysWhat(untagged) || saysWhen(untagged)) return false;
  if (saysOfOne(untagged) || saysWhatMayBe(tagged) || saysBehindAside(untagged)) return false;
  if (text[span.end] === "." && isSentence(untagged)) return false;
  let subordinate = false;
  for (const item of chunk(tagged)) {
    if (item.kind === "relative" || item.kind === "subordinator") subordinate = true;
    else if (item.kind === "verb" && item.form === "finite" && item.from > 0 && !isLastNoun(item, tagged)) {
      if (!subordinate) return false;
      subordinate = false;
    }
  }
  return true;
}

/** "Patients notice X.": before a full stop what reads as a sentence is one, though a label would have a noun for its verb. */
const isSentence = (untagged: readonly Word[]): boolean =>
  tag(untagged).some(
    ({ tag: own, verb }, at, all) =>
      own === "verb" &&
      (verb?.form === "s" || verb?.form === "base") &&
      verb.noun &&
      at > 0 &&
      at < all.length - 1 &&
      /^(noun|adverb)$/.test(all[at - 1]?.tag ?? ""),
  );

/** "A scan screens for X", "most flares need no drug": no label opens so and goes on like a sentence. */
const saysOfOne = (untagged: readonly Word[]): boolean => {
  const opening = untagged[0]?.low ?? "";
  const form = /^(an?|the)$/.test(opening)
    ? "s"
    : /^(most|some|many|few|all|several)$/.test(opening)
      ? "base"
      : undefined;
  return (
    form !== undefined &&
    tag(untagged).some(
      ({ tag: own, verb }, at, all) => own === "verb" && verb?.form === form && at > 1 && at < all.length - 1,
    )
  );
};

/** "A block, mostly of X, causes Y": what is said behind an aside. */
const saysBehindAside = (untagged: readonly Word[]): boolean =>
  untagged.filter(({ low }) => low === ",").length > 1 &&
  tag(untagged).some(
    ({ tag: own, verb }, at, all) =>
      own === "verb" && verb?.form === "s" && all[at - 1]?.low === "," && at < all.length - 1,
  );

/** "Surgery may cure X": a label has such a verb only behind "what", "how" or "that". */
function saysWhatMayBe(tagged: readonly Word[]): boolean {
  const modal = tagged.findIndex(({ low }) => modals.has(low));
  return modal > 0 && !tagged.slice(0, modal).some(({ tag: own }) => own === "relative" || own === "subordinator");
}

const modals: ReadonlySet<string> = new Set("may might can could cannot must should will would".split(" "));

const isPresent = (form: string | undefined): boolean => form === "s" || form === "base";

/** Verbs that are seldom nouns where something follows them as it follows verbs. */
const telling = new Set("help look show use need work check call".split(" "));

/** "Testing looks for X", "doctors use A to find B", "the scan checks that …": what follows shows that this is no noun of a label. */
const saysWhat = (untagged: readonly Word[]): boolean =>
  untagged.some(({ verb }, at) => at > 0 && isPresent(verb?.form)) &&
  tag(untagged).some(({ tag: own, verb }, at, all) => {
    const next = all[at + 1];
    if (own === "verb" && at > 0 && all[at - 1]?.tag === "noun" && next?.tag === "determiner" && isPresent(verb?.form))
      return true;
    const isTelling = own === "verb" && at > 0 && all[at - 1]?.tag === "noun" && telling.has(verb?.lemma ?? "");
    if (!isTelling || !next || (verb?.form !== "s" && verb?.form !== "base")) return false;
    return verb.lemma === "check" ? /^(that|the|a|an|whether)$/.test(next.low) : next.tag !== "mark";
  });

/** "Avoid X if Y", "never use X in Y", "while on X, drink no Y": an instruction with its circumstance is no name. */
const saysWhen = (untagged: readonly Word[]): boolean => {
  const first = untagged[0]?.low ?? "";
  if (first === "while" || first === "never") return untagged.length > 3;
  const isInstruction = /^(avoid|do)$/.test(first);
  return isInstruction && untagged.some(({ low }, at) => at > 1 && /^(if|when|in|during|while|with|unless)$/.test(low));
};

/** "A and B block the pump": what several things do, though a label would read its verb as a noun. */
function saysOfSeveral(untagged: readonly Word[]): boolean {
  if (!untagged.some(({ low }) => low === "and")) return false;
  const tagged = tag(untagged);
  return tagged.some(({ tag: own, verb }, at) => {
    if (own !== "verb" || verb?.form !== "base" || at <= 2 || tagged[at - 1]?.tag !== "noun") return false;
    return tagged[at - 2]?.low === "and" || (tagged[at + 1]?.tag === "to" && joinsUpTo(tagged, at));
  });
}

const ofPhrase = /^(noun|adjective|determiner|number)$/;

/** "A test and a long scan help to …": nothing but a phrase stands between the "and" and the verb. */
function joinsUpTo(tagged: readonly Word[], verb: number): boolean {
  const and = tagged.findLastIndex(({ low }, at) => at < verb && low === "and");
  const between = tagged.slice(and + 1, verb);
  return and > 0 && between.every(({ tag: own, verb: form }) => ofPhrase.test(own) || form?.noun === true);
}

/** "Factor concentrates": a bare verb at the end of a label would have no object, and is a noun. */
const isLastNoun = ({ from, to }: VerbGroup, tagged: readonly Word[]): boolean =>
  to === tagged.length && to === from + 1 && /^(base|s)$/.test(tagged[from]?.verb?.form ?? "") && tagged.length < 6;
