import type { Adjectives, Bracket, Item, NounPhrase } from "./phrases";
import { readVerbGroup } from "./verb-group";
import type { Word } from "./word";

/** Cuts tagged words into noun phrases, verb groups and the words that join them. Brackets nest. */
export function chunk(words: readonly Word[]): Item[] {
  return chunkUntil(words, { at: 0 }, undefined);
}

interface Cursor {
  at: number;
}

const closers: Readonly<Record<string, string>> = { "(": ")", "[": "]" };

function chunkUntil(words: readonly Word[], cursor: Cursor, closer: string | undefined): Item[] {
  const items: Item[] = [];
  while (cursor.at < words.length) {
    const word = words[cursor.at];
    if (!word) break;
    if (word.low === closer) break;
    if (quotes.test(word.low)) {
      cursor.at++;
      continue;
    }
    const close = closers[word.low];
    if (close !== undefined) {
      const at = cursor.at++;
      const inner = chunkUntil(words, cursor, close);
      cursor.at++;
      attachBracket(words, cursor, items, { kind: "bracket", items: inner, at });
      continue;
    }
    items.push(next(words, cursor, word, items.at(-1)));
  }
  return items;
}

/** Brackets belong to the noun before them; "enzyme (ACE) inhibitors" goes on behind them as one phrase. */
function attachBracket(words: readonly Word[], cursor: Cursor, items: Item[], bracket: Bracket): void {
  const last = items.at(-1);
  const after = words[cursor.at];
  if (last?.kind === "adjective" && after && premodifies(after)) {
    const rest = nounPhrase(words, cursor.at, last);
    if (rest) {
      items[items.length - 1] = { ...rest, from: last.from, gloss: [bracket.items] };
      cursor.at = rest.to;
      return;
    }
  }
  if (last?.kind !== "noun") {
    items.push(bracket);
    return;
  }
  last.gloss.push(bracket.items);
  if (bracket.items.length === 1 && bracket.items[0]?.kind === "noun" && after?.tag === "noun" && !last.pronoun) {
    const rest = nounPhrase(words, cursor.at, last);
    if (!rest) return;
    items[items.length - 1] = { ...last, to: rest.to, head: rest.head };
    cursor.at = rest.to;
  }
}

function next(words: readonly Word[], cursor: Cursor, word: Word, last: Item | undefined): Item {
  const verb = startsVerbGroup(word) ? readVerbGroup(words, cursor.at) : undefined;
  if (verb) {
    cursor.at = verb.to;
    return verb;
  }
  const phrase = nounPhrase(words, cursor.at, last) ?? adjectives(words, cursor.at, last);
  if (phrase) {
    cursor.at = phrase.to;
    return phrase;
  }
  const at = cursor.at++;
  switch (word.tag) {
    case "preposition":
    case "coordinator":
    case "subordinator":
    case "relative":
    case "example":
      return { kind: word.tag, low: word.low, at };
    case "to":
      return { kind: "preposition", low: "to", at };
    case "mark":
      if (word.low === "/" || word.low === "±" || word.low === "&" || word.low === "+")
        return { kind: "coordinator", low: "/", at };
      return word.low === "," ? { kind: "comma", low: ",", at } : { kind: "break", low: word.low, at };
    default:
      return { kind: "adverb", low: word.low, at };
  }
}

const quotes = /^["“”'‘’«»*_`]$/;

const startsVerbGroup = (word: Word): boolean =>
  word.tag === "verb" ||
  word.tag === "auxiliary" ||
  word.tag === "modal" ||
  word.tag === "to" ||
  word.tag === "not" ||
  word.tag === "adverb";

const premodifies = (word: Word): boolean => word.tag === "noun" || word.tag === "adjective" || word.tag === "number";

/** A noun phrase from `from`: determiner, modifiers (also "acute and chronic"), nouns; or a pronoun. */
function nounPhrase(words: readonly Word[], from: number, last: Item | undefined): NounPhrase | undefined {
  const first = words[from];
  if (!first) return undefined;
  if (first.tag === "pronoun") return build(from, from + 1, from, undefined, true);
  let at = from;
  let determiner: string | undefined;
  while (words[at]?.tag === "determiner") determiner = words[at++]?.low ?? determiner;
  let head = -1;
  let to = at;
  for (;;) {
    const word = words[at];
    if (!word) break;
    if (premodifies(word)) {
      if (head >= 0 && word.tag === "adjective" && !leadsToNoun(words, at + 1)) break;
      if (word.tag === "noun") head = at;
      if (word.tag === "number" && head < 0 && !leadsToNoun(words, at + 1)) head = at;
      at++;
      if (head >= 0) to = at;
    } else if (
      head < 0 &&
      word.tag === "adverb" &&
      leadsToNoun(words, at + 1) &&
      (determiner !== undefined || last?.kind !== "noun")
    )
      at++;
    else if (head < 0 && joinsModifiers(words, at)) at++;
    else if (head < 0 && quotes.test(word.low) && at > from) at++;
    else break;
  }
  if (head < 0 && determiner === "the" && words[at - 1]?.tag !== "determiner" && premodifies(words[at - 1] as Word))
    return build(from, at, at - 1, determiner, false);
  if (head < 0)
    return determiner !== undefined && at === from + 1 ? build(from, at, from, determiner, true) : undefined;
  return build(from, to, head, determiner, false);
}

const build = (
  from: number,
  to: number,
  head: number,
  determiner: string | undefined,
  pronoun: boolean,
): NounPhrase => ({
  kind: "noun",
  from,
  to,
  head,
  pronoun,
  gloss: [],
  apposition: [],
  complements: [],
  ...(determiner !== undefined && { determiner }),
});

/** Whether adjectives and nouns follow from here that end in a noun. */
function leadsToNoun(words: readonly Word[], from: number): boolean {
  for (let at = from; at < words.length; at++) {
    const word = words[at];
    if (word?.tag === "noun") return true;
    if (
      word?.tag !== "adjective" &&
      word?.tag !== "number" &&
      word?.tag !== "adverb" &&
      !(word && joinsModifiers(words, at))
    )
      return false;
  }
  return false;
}

/** "acute and chronic pain", "prolonged, painful erections": a coordinator or comma between modifiers of one noun. */
function joinsModifiers(words: readonly Word[], at: number): boolean {
  const word = words[at];
  const before = words[at - 1];
  if (!word || before?.tag !== "adjective") return false;
  if (word.low !== "," && word.tag !== "coordinator" && word.low !== "/") return false;
  const after = words[at + 1]?.tag === "adverb" ? words[at + 2] : words[at + 1];
  if (after?.low === "other" || after?.low === "such") return false;
  return after?.tag === "adjective" && leadsToNoun(words, at + 1);
}

/** Adjectives without a noun: a predicate ("is rare"), or after a preposition a noun in disguise ("by cold"). */
function adjectives(words: readonly Word[], from: number, last: Item | undefined): Adjectives | NounPhrase | undefined {
  let at = from;
  while (words[at]?.tag === "adjective" || (words[at]?.tag === "adverb" && words[at + 1]?.tag === "adjective")) at++;
  if (at === from || words[at - 1]?.tag !== "adjective") return undefined;
  return last?.kind === "preposition" ? build(from, at, at - 1, undefined, false) : { kind: "adjective", from, to: at };
}
