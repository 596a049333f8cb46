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
  if (
    tagged.length === 0 ||
    tagged.length > 24 ||
    saysOfSeveral(untagged) ||
    saysOfOne(untagged) ||
    saysWhat(untagged) ||
    saysWhen(untagged)
  )
    return false;
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

/** "A scan screens for X": no label opens with an article and goes on like a sentence. */
const saysOfOne = (untagged: readonly Word[]): boolean =>
  /^(an?|the)$/.test(untagged[0]?.low ?? "") &&
  tag(untagged).some(
    ({ tag: own, verb }, at, all) => own === "verb" && verb?.form === "s" && at > 1 && at < all.length - 1,
  );

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
  const verb = tagged.findIndex(({ tag: own, verb }) => own === "verb" && verb?.form === "base");
  return verb > 2 && tagged[verb - 1]?.tag === "noun" && tagged[verb - 2]?.low === "and";
}

/** "Factor concentrates": a bare verb at the end of a label would have no object, and is a noun. */
const isLastNoun = ({ from, to }: VerbGroup, tagged: readonly Word[]): boolean =>
  to === tagged.length && to === from + 1 && /^(base|s)$/.test(tagged[from]?.verb?.form ?? "") && tagged.length < 6;
