import { type Adjectives, type Item, type NounPhrase, newVerbGroup, type VerbGroup } from "./phrases";
import type { Word } from "./word";
import { wordList } from "./word-list";

/** What is said of a measure in a word behind its name. */
const states = wordList(
  "high low normal raised elevated positive negative absent present abnormal undetectable unremarkable reduced increased decreased prolonged",
);
const moved = wordList("raise elevate reduce increase decrease prolong lower suppress diminish deplete");
const joining = wordList("and but yet whereas while");

/** What stands at a place in the sentence. */
interface Spot {
  readonly items: readonly Item[];
  readonly words: readonly Word[];
  readonly at: number;
}

/**
 * "Ferritin high, iron low", "A is low, B normal", "low in A and normal in B": gives the predicates that have no verb the one that they leave
 * out, so that each is said of what it is said of.
 */
export function withCopulas(items: readonly Item[], words: readonly Word[]): readonly Item[] {
  if (!items.some((_, at) => saysState({ items, words, at }) !== undefined)) return items;
  const result: Item[] = [];
  for (const [at, item] of items.entries()) {
    const spot = { items, words, at };
    const state = saysState(spot);
    const gap = state && !isSaid(spot) ? gapBefore(spot) : undefined;
    if (state && gap === "noun") {
      if (state.kind === "adjective") result.push(be(state.from), item);
      else result.push(newVerbGroup({ ...state, form: "finite", passive: true }));
      continue;
    }
    if (state && gap === "complement") result.push(...anew(spot, state));
    result.push(isBehindState(spot) ? { kind: "break", low: ";", at: (items[at + 1] as NounPhrase).from } : item);
  }
  return result;
}

const be = (at: number): VerbGroup =>
  newVerbGroup({
    from: at,
    to: at,
    head: at,
    lemma: "be",
    passive: false,
    form: "finite",
    number: undefined,
    negated: false,
    uncertain: false,
    chain: [],
  });

/** "A positive, B low, C": without verbs, what has no state of its own stands apart. */
function isBehindState({ items, words, at }: Spot): boolean {
  const item = items[at];
  const next = items[at + 1];
  if ((item?.kind !== "comma" && item?.kind !== "coordinator") || next?.kind !== "noun") return false;
  const before = items.slice(0, at).findLastIndex(({ kind }) => kind !== "adverb");
  if (saysState({ items, words, at: before }) === undefined || items[before - 1]?.kind !== "noun") return false;
  return verbsAround(items, at).length === 0;
}

/** Behind a verb it is said anew; without one, something new begins. */
function anew({ items, at }: Spot, { from }: Adjectives | VerbGroup): readonly Item[] {
  if (verbsAround(items, at).length === 0) return [{ kind: "break", low: ";", at: from }];
  const isJoined = items.slice(0, at).findLast(({ kind }) => kind !== "adverb")?.kind === "coordinator";
  return isJoined ? [be(from)] : [{ kind: "coordinator", low: "and", at: from }, be(from)];
}

/** The state that stands here, behind which the predicate ends. */
function saysState({ items, words, at }: Spot): Adjectives | VerbGroup | undefined {
  const item = items[at];
  const next = items[at + 1]?.kind;
  const ends = next === undefined || next === "comma" || next === "break" || next === "coordinator";
  if (!ends && next !== "preposition" && next !== "bracket" && next !== "adverb") return undefined;
  if (item?.kind === "adjective") return states.has(words[item.to - 1]?.low ?? "") ? item : undefined;
  const isLoose = item?.kind === "verb" && item.form === "loose" && moved.has(item.lemma) && item.to === item.from + 1;
  return isLoose ? item : undefined;
}

/** "Is high", "remains absent": a verb stands before it. */
const isSaid = ({ items, at }: Spot): boolean =>
  items.slice(0, at).findLast(({ kind }) => kind !== "adverb")?.kind === "verb";

/** Which kind of gap stands before a state: behind what it is said of, or behind the end of another. */
function gapBefore({ items, words, at }: Spot): "noun" | "complement" | undefined {
  let before = at - 1;
  while (items[before]?.kind === "adverb") before--;
  const item = items[before];
  if (item?.kind === "noun") return isNamed(items, before, item) && mayGoOn({ items, words, at }) ? "noun" : undefined;
  if (item?.kind !== "comma" && !(item?.kind === "coordinator" && joining.has(item.low))) return undefined;
  const isPlaced = items[at + 1]?.kind === "preposition" && items[at]?.kind === "adjective";
  return isPlaced && hasPlace({ items, words, at: before }) ? "complement" : undefined;
}

/** A noun that opens a part of the sentence. */
function isNamed(items: readonly Item[], at: number, { pronoun }: NounPhrase): boolean {
  const kind = items[at - 1]?.kind;
  return !pronoun && (kind === undefined || kind === "break" || kind === "comma" || kind === "coordinator");
}

/** The verbs of the part of the sentence between two marks in which something stands. */
function verbsAround(items: readonly Item[], at: number): readonly VerbGroup[] {
  let from = at;
  while (from > 0 && items[from - 1]?.kind !== "break") from--;
  const end = items.findIndex(({ kind }, place) => place > at && kind === "break");
  return items
    .slice(from, end < 0 ? undefined : end)
    .filter((item): item is VerbGroup => item.kind === "verb" && !(item.form === "loose" && moved.has(item.lemma)));
}

/** Where no verb stands at all, or the last one before said a state of something else. */
function mayGoOn({ items, words, at }: Spot): boolean {
  const verbs = verbsAround(items, at);
  if (verbs.length === 0) return !items.some(({ kind }) => kind === "relative" || kind === "subordinator");
  const last = verbs.findLast(({ from }) => from < startOf(items[at]));
  if (!last || verbs.some(({ from }) => from > startOf(items[at]))) return false;
  const behind = items[items.indexOf(last) + 1];
  const isState = behind?.kind === "adjective" && states.has(words[behind.to - 1]?.low ?? "");
  return (last.lemma === "be" && isState) || (last.passive && moved.has(last.lemma));
}

/** "High in A, …": a state with a place stands before. */
function hasPlace(spot: Spot): boolean {
  for (let at = spot.at - 1; at > 0; at--) {
    const item = spot.items[at];
    if (item?.kind === "break" || item?.kind === "relative" || item?.kind === "subordinator") return false;
    if (item?.kind === "preposition" && item.low === "in")
      return (
        saysState({ ...spot, at: at - 1 }) !== undefined ||
        (spot.items[at - 1]?.kind === "verb" && moved.has((spot.items[at - 1] as VerbGroup).lemma))
      );
  }
  return false;
}

const startOf = (item: Item | undefined): number => (item && "from" in item ? item.from : Number.POSITIVE_INFINITY);
