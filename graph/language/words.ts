import { multiwords } from "./multiwords";
import type { Token } from "./tokens";
import { verbForms } from "./verbs";
import type { Tag, Word } from "./word";
import { compoundTag, ownTag } from "./words/own-tag";

/** A known term in a token sequence: tokens `from` to `to`, half-open. */
interface Term {
  readonly from: number;
  readonly to: number;
}

const longestMultiword = 4;

/** Groups tokens into words and gives each the part of speech it has on its own; context may change it (see `tag`). */
export function words(tokens: readonly Token[], terms: readonly Term[]): readonly Word[] {
  const result: Word[] = [];
  let term = 0;
  for (let at = 0; at < tokens.length; ) {
    while (term < terms.length && (terms[term]?.from ?? 0) < at) term++;
    const known = terms[term];
    const word =
      known?.from === at && !isPhrasalVerb(tokens, known, result.at(-1)) && !endsInVerb(tokens, known)
        ? termWord(tokens, known, term)
        : (timesPerPeriod(tokens, at) ??
          multiword(tokens, at) ??
          compound(tokens, at, terms[term]?.from ?? tokens.length));
    result.push(word);
    at = word.to;
  }
  return result;
}

/** "May *flare up*": a name of verb and particle is the verb where a modal stands before it. */
const isPhrasalVerb = (tokens: readonly Token[], { from, to }: Term, before: Word | undefined): boolean =>
  before?.tag === "modal" &&
  to - from === 2 &&
  verbForms.get(tokens[from]?.low ?? "")?.form === "base" &&
  /^(up|down|out|off|on|over|in)$/.test(tokens[to - 1]?.low ?? "");

/** "Iron *builds up*", though "iron build-up" is a name. */
const endsInVerb = (tokens: readonly Token[], { from, to }: Term): boolean =>
  to - from > 2 && tokens[to - 1]?.low === "up" && verbForms.get(tokens[to - 2]?.low ?? "")?.form === "s";

function termWord(tokens: readonly Token[], { from, to }: Term, term: number): Word {
  const low = joined(tokens, from, to);
  const verb = to - from === 1 ? verbForms.get(low) : undefined;
  return {
    from,
    to,
    low,
    tag: "noun",
    verb,
    term,
    tight: isTight(tokens, from),
    capitals: inCapitals(tokens[to - 1]),
  };
}

const opensMultiword: ReadonlySet<string> = new Set([...multiwords.keys()].map((key) => key.split(" ")[0] ?? key));

function multiword(tokens: readonly Token[], from: number): Word | undefined {
  if (tokens[from]?.low === "per" && tokens[from + 1]?.low === "cent")
    return plain(from, from + 2, "percent", "noun", false);
  if (!opensMultiword.has(tokens[from]?.low ?? "")) return undefined;
  for (let length = Math.min(longestMultiword, tokens.length - from); length >= 1; length--) {
    if (length > 1 && tokens.slice(from, from + length + 1).some(({ kind }) => kind === "hyphen")) continue;
    const low = joined(tokens, from, from + length);
    const tag = multiwords.get(low);
    // "Strokes add up to dementia".
    if (low === "up to" && /^add(s|ed|ing)?$/.test(tokens[from - 1]?.low ?? "")) continue;
    if (tag) return plain(from, from + length, low, tag, isTight(tokens, from));
  }
  return undefined;
}

const opensTimes: ReadonlySet<string> = new Set([
  "once",
  "twice",
  "two",
  "three",
  "four",
  "five",
  "several",
  "every",
  "each",
]);
const digits = /^\d+$/;
const times =
  /^(?:once|twice|(?:\d+|two|three|four|five|several) times) (?:(?:a|an|per|each|every) )?(?:day|week|month|year|daily|weekly|monthly|yearly)\b/;

const count = "(?:\\d+|one|two|three|four|five|six|eight|ten|twelve|few|other|second|third)";
/** "Every six months", "every two to five weeks", "each year". */
const intervals = new RegExp(
  `^(?:every|each) (?:${count} (?:(?:to|or) ${count} )?)?(?:hour|day|night|week|fortnight|month|year)s?\\b`,
);
/** Behind these it is a time of which something is said: "with each year". */
const governing = /^(for|with|of|in|after|before|from|per|than|during|and)$/;

/** "Once a week", "three times daily", "twice per day" say when, not what. */
function timesPerPeriod(tokens: readonly Token[], from: number): Word | undefined {
  const first = tokens[from];
  if (!first || !(first.kind === "number" ? digits.test(first.low) : opensTimes.has(first.low))) return undefined;
  const text = tokens
    .slice(from, from + 6)
    .map(({ low }) => low)
    .join(" ");
  const isFree = !governing.test(tokens[from - 1]?.low ?? "");
  const low = text.match(times)?.[0] ?? (isFree ? text.match(intervals)?.[0] : undefined);
  if (low === undefined) return undefined;
  return plain(from, from + low.split(" ").length, low, "adverb", false);
}

/** A word of a fixed list. */
const plain = (from: number, to: number, low: string, tag: Tag, tight: boolean): Word => ({
  from,
  to,
  low,
  tag,
  verb: undefined,
  term: undefined,
  tight,
  capitals: false,
});

/** A word with everything hyphenated to it ("steroid-sparing"), unless a known term begins inside, before token `limit`. */
function compound(tokens: readonly Token[], from: number, limit: number): Word {
  let to = from + 1;
  while (to + 1 < limit && (joinsByHyphen(tokens, to) || countsOn(tokens, to))) to += 2;
  const last = tokens[to - 1];
  const low = joined(tokens, from, to);
  const isSingle = to - from === 1;
  const verb = isSingle ? verbForms.get(low) : undefined;
  return {
    from,
    to,
    low,
    tag: isLetter(tokens, from) ? "noun" : isSingle ? ownTag(last) : compoundTag(last?.low ?? ""),
    verb,
    term: undefined,
    tight: isTight(tokens, from),
    capitals: inCapitals(last),
  };
}

/** "Receptor A": a capital inside a sentence is a name, and no article. */
const isLetter = (tokens: readonly Token[], at: number): boolean =>
  tokens[at]?.text === "A" &&
  at > 0 &&
  tokens[at - 1]?.kind === "word" &&
  /^\p{Ll}/u.test(tokens[at - 1]?.text ?? "") &&
  !/^(and|or)$/.test(tokens[at + 1]?.low ?? "");

/** Whether the token at `at` is a hyphen with a word right behind it. */
function joinsByHyphen(tokens: readonly Token[], at: number): boolean {
  const next = tokens[at + 1];
  return tokens[at]?.kind === "hyphen" && isWordLike(next) && !next?.gap;
}

/** "ABC1/2": two that their numbers tell apart, by one name. */
const countsOn = (tokens: readonly Token[], at: number): boolean =>
  tokens[at]?.kind === "slash" &&
  tokens[at]?.gap === false &&
  tokens[at + 1]?.gap === false &&
  /^\d{1,2}$/.test(tokens[at + 1]?.text ?? "") &&
  /^\p{Lu}[\p{L}\d]*\d$/u.test(tokens[at - 1]?.text ?? "");

const inCapitals = (token: Token | undefined): boolean =>
  token !== undefined && token.text.length > 1 && !endsSmall(token.text) && /^[\p{Lu}\p{N}]+$/u.test(token.text);

/** In an English small letter, as most words do. */
function endsSmall(text: string): boolean {
  const last = text.charCodeAt(text.length - 1);
  return last >= 97 && last <= 122;
}

const isWordLike = (token: Token | undefined): boolean => token?.kind === "word" || token?.kind === "number";

/** Whether no white space stands before the token. */
const isTight = (tokens: readonly Token[], at: number): boolean => at > 0 && tokens[at]?.gap === false;

/** The tokens as one text in lower case, a space where they are joined by a hyphen or slash. */
function joined(tokens: readonly Token[], from: number, to: number): string {
  if (to - from === 1) return tokens[from]?.low ?? "";
  let text = "";
  for (let at = from; at < to; at++) {
    const token = tokens[at];
    if (!token || token.kind === "hyphen" || token.kind === "slash") continue;
    text += text === "" ? token.low : ` ${token.low}`;
  }
  return text;
}
