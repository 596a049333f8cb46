import { premodifies } from "./chunk/modifiers";
import { quoteMark } from "./chunk/quote-mark";
import { readAdjectives } from "./chunk/read-adjectives";
import { readNounPhrase } from "./chunk/read-noun-phrase";
import { type Bracket, changedPhrase, type Item } from "./phrases";
import { readVerbGroup } from "./verb-group";
import type { Tag, Word } from "./word";

/** Cuts tagged words into noun phrases, verb groups and the words that join them. Brackets nest. */
export function chunk(words: readonly Word[]): Item[] {
  return chunkUntil({ words, at: 0, depth: 0 }, undefined);
}

interface Cursor {
  readonly words: readonly Word[];
  at: number;
  /** How many brackets are open. */
  depth: number;
}

/** Brackets nested deeper than this are marks like others. */
const deepest = 12;

const closers: ReadonlyMap<string, string> = new Map([
  ["(", ")"],
  ["[", "]"],
]);

/** Reads items up to the bracket that closes, or to the end. */
function chunkUntil(cursor: Cursor, closer: string | undefined): Item[] {
  const items: Item[] = [];
  for (let word = cursor.words[cursor.at]; word && word.low !== closer; word = cursor.words[cursor.at]) {
    const close = closers.get(word.low);
    const aside = closer === undefined && dash.test(word.low) ? endOfAside(cursor.words, cursor.at) : undefined;
    if (quoteMark.test(word.low)) cursor.at++;
    else if (aside !== undefined) attachBracket(cursor, items, readAside(cursor, aside));
    else if (close !== undefined && cursor.depth < deepest) attachBracket(cursor, items, readBracket(cursor, close));
    else items.push(readItem(cursor, word, items.at(-1)));
  }
  return items;
}

const dash = /^[–—]$/;
/** More words than this between two dashes are no aside. */
const longestAside = 10;

/** Where the second dash of "leg ulcers – mostly above the ankle – are slow to heal" stands, whose verb comes behind it. */
function endOfAside(words: readonly Word[], at: number): number | undefined {
  if (words[at - 1]?.tag !== "noun") return undefined;
  const end = words.findIndex(({ low }, next) => next > at && (dash.test(low) || /^[.;:]$/.test(low)));
  if (end < 0 || end - at > longestAside || !dash.test(words[end]?.low ?? "")) return undefined;
  if (words.slice(0, end).some(({ tag }) => isVerbal.test(tag))) return undefined;
  return isVerbal.test(words[end + 1]?.tag ?? "mark") ? end : undefined;
}

const isVerbal = /^(verb|auxiliary|modal)$/;

/** What stands between two dashes, as if it stood in brackets. */
function readAside(cursor: Cursor, end: number): Bracket {
  const { words, depth } = cursor;
  const at = cursor.at;
  const inner: Cursor = { words: words.slice(0, end), at: at + 1, depth: depth + 1 };
  const items = chunkUntil(inner, undefined);
  cursor.at = end + 1;
  return { kind: "bracket", items, at };
}

function readBracket(cursor: Cursor, closer: string): Bracket {
  const at = cursor.at++;
  cursor.depth++;
  const items = chunkUntil(cursor, closer);
  cursor.depth--;
  cursor.at++;
  return { kind: "bracket", items, at };
}

/** Brackets belong to the noun before them; "enzyme (ACE) inhibitors" goes on behind them as one phrase. */
function attachBracket(cursor: Cursor, items: Item[], bracket: Bracket): void {
  const last = items.at(-1);
  const after = cursor.words[cursor.at];
  if (last?.kind === "adjective" && premodifies(after)) {
    const rest = readNounPhrase(cursor.words, cursor.at, last);
    if (rest) {
      const article = items.at(-2);
      const determiner = article?.kind === "adverb" && articles.has(article.low) ? article : undefined;
      if (determiner) items.pop();
      items[items.length - 1] = changedPhrase(rest, {
        from: determiner?.at ?? last.from,
        determiner: determiner?.low ?? rest.determiner,
        gloss: [bracket.items],
      });
      cursor.at = rest.to;
      return;
    }
  }
  if (last?.kind !== "noun") {
    items.push(bracket);
    return;
  }
  last.gloss.push(bracket.items);
  const insertsName = isSingleNoun(bracket) && after?.tag === "noun" && !last.pronoun;
  const rest = insertsName ? readNounPhrase(cursor.words, cursor.at, last) : undefined;
  if (!rest) return;
  items[items.length - 1] = changedPhrase(last, { to: rest.to, head: rest.head });
  cursor.at = rest.to;
}

/** "A chronic (long) illness": what opens the phrase that the bracket is in. */
const articles: ReadonlySet<string> = new Set(["a", "an", "the"]);

const isSingleNoun = ({ items }: Bracket): boolean => items.length === 1 && items[0]?.kind === "noun";

/** What may begin a verb group. */
const verbGroupTags: ReadonlySet<Tag> = new Set(["verb", "auxiliary", "modal", "to", "not", "adverb"]);

function readItem(cursor: Cursor, word: Word, last: Item | undefined): Item {
  const { words, at } = cursor;
  const phrase =
    (verbGroupTags.has(word.tag) ? readVerbGroup(words, at) : undefined) ??
    readNounPhrase(words, at, last) ??
    readAdjectives(words, at, last);
  cursor.at = phrase?.to ?? at + 1;
  return phrase ?? singleItem(word, at);
}

/** A word that is no part of a phrase. */
function singleItem({ tag, low }: Word, at: number): Item {
  switch (tag) {
    case "preposition":
    case "coordinator":
    case "subordinator":
    case "relative":
    case "example":
      return { kind: tag, low, at };
    case "to":
      return { kind: "preposition", low, at };
    case "mark":
      if (joiningMark.test(low)) return { kind: "coordinator", low: "/", at };
      return { kind: low === "," ? "comma" : "break", low, at };
    default:
      return { kind: "adverb", low, at };
  }
}

/** Marks that join nouns as "and" does: "A/B", "A ± B". */
const joiningMark = /^[/±&+]$/;
