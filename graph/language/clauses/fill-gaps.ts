import { type Adjectives, type Group, type Item, newVerbGroup, type VerbGroup } from "../phrases";
import { wordList } from "../word-list";
import type { Walk } from "./walk";

/** Prepositions that stand for the same part of two clauses wherever they stand twice: "A is due to X, B to Y". */
const telling = wordList("by for to from against");
/** Verbs whose infinitive says what for: "A is used to …, B to …". */
const purposeful = wordList("use give need do perform take add employ prescribe require order recommend serve help");

/** What stands where the verb of a clause is left out, and where that is. */
interface Gap {
  readonly at: number;
  readonly infinitive: boolean;
  /** Whether a comma stands before the clause. */
  readonly comma: boolean;
}

/** "A is treated with X, B with Y and C with Z": gives the later clauses, whose verb is left out, that of the first. */
export function fillGaps(walk: Walk, verb: VerbGroup): void {
  const { items, at, current } = walk;
  if (!current.subject || verb.form === "infinitive" || verb.form === "ing") return;
  const adjective = items[at]?.kind === "adjective" && verb.lemma === "be" ? items[at] : undefined;
  const opener = items[adjective ? at + 1 : at];
  const preposition = opener?.kind === "preposition" ? opener.low : undefined;
  const isPurpose = verb.chain.length > 0 && purposeful.has(verb.chain.at(-1) ?? "");
  if (preposition === undefined && !isPurpose) return;
  const gaps = gapsIn(items, adjective ? at + 2 : at + 1, preposition, isPurpose);
  if (gaps.length === 0) return;
  const isSafe =
    preposition === undefined || isTold(verb, adjective, preposition, gaps) || isParallel(current.subject, items, gaps);
  if (!isSafe) return;
  walk.items = filled(items, gaps, verb, adjective);
}

/** Where a noun with a comma or "and" before it has the preposition behind it; none where a list goes on otherwise. */
function gapsIn(
  items: readonly Item[],
  from: number,
  preposition: string | undefined,
  isPurpose: boolean,
): readonly Gap[] {
  const gaps: Gap[] = [];
  for (let at = from; at < items.length; at++) {
    const item = items[at];
    if (!item || item.kind === "break") break;
    if (item.kind === "relative" || item.kind === "subordinator" || item.kind === "verb") return [];
    if (item.kind !== "comma" && item.kind !== "coordinator") continue;
    const noun = items[at + 1]?.kind === "coordinator" ? at + 2 : at + 1;
    const next = items[noun + 1];
    if (items[noun]?.kind !== "noun") return [];
    const infinitive = isPurpose && next?.kind === "verb" && next.form === "infinitive";
    if (!infinitive && !(next?.kind === "preposition" && next.low === preposition)) {
      if (item.kind === "comma") return [];
      continue;
    }
    gaps.push({ at: noun + 1, infinitive, comma: item.kind === "comma" });
    at = noun + 1;
  }
  return gaps;
}

/** "Presents with A, B with C" may be a list; "is treated with A, B with C" is none. */
const isTold = (
  verb: VerbGroup,
  adjective: Adjectives | undefined,
  preposition: string,
  [first]: readonly Gap[],
): boolean =>
  first?.infinitive === true ||
  telling.has(preposition) ||
  verb.passive ||
  (preposition === "in" && first?.comma === true && (adjective !== undefined || verb.lemma !== "be"));

/** "The early form presents with A, the late form with B." */
function isParallel({ members }: Group, items: readonly Item[], [first]: readonly Gap[]): boolean {
  const noun = first?.comma ? items[first.at - 1] : undefined;
  return noun?.kind === "noun" && noun.determiner === "the" && members[0]?.determiner === "the" && members.length === 1;
}

/** The items with the verb in each gap; what stands ahead of the clause becomes a mark between clauses. */
function filled(
  items: readonly Item[],
  gaps: readonly Gap[],
  verb: VerbGroup,
  adjective: Adjectives | undefined,
): readonly Item[] {
  const result: Item[] = [];
  const starts = new Map(gaps.map((gap) => [gap.at, gap]));
  for (const [at, item] of items.entries()) {
    const gap = starts.get(at);
    if (gap?.infinitive && item.kind === "verb") {
      result.push(newVerbGroup({ ...item, form: "finite", uncertain: item.uncertain || verb.uncertain }));
      continue;
    }
    if (gap && "at" in item) {
      result.push(newVerbGroup({ ...verb, from: item.at, to: item.at }));
      if (adjective) result.push(adjective);
    }
    result.push(item);
  }
  return result;
}
