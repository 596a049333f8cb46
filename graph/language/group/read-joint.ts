import type { Group, Item, Joint, NounPhrase } from "../phrases";
import { wordList } from "../word-list";
import { borrowNoun } from "./borrow-noun";
import { finiteFollows } from "./finite-follows";
import { listCloses } from "./list-closes";

/** What joins a noun phrase to the one before it. */
export interface JointReading {
  /** "none" for a comma, which leaves open what the list will be joined by. */
  readonly joint: Group["joint"];
  /** Where the noun phrase begins. */
  readonly next: number;
  /** The noun phrase says the same as the one before it. */
  readonly apposition: boolean;
  /** "A/B" may stand anywhere in a list. */
  readonly slash?: true;
}

/** Coordinators that join clauses, not noun phrases. */
const clauseCoordinators = wordList("but so yet");

/**
 * Reads what joins the next member of a list: "and", ", or", "/", a comma; or a comma that opens an apposition ("X, a protein").
 * `joint` is what has joined the members so far.
 */
export function readJoint(items: readonly Item[], at: number, joint: Group["joint"]): JointReading | undefined {
  const comma = items[at]?.kind === "comma";
  const next = comma ? at + 1 : at;
  const item = items[next];
  if (item?.kind === "coordinator" && !clauseCoordinators.has(item.low)) return readCoordinator(items, next, item);
  return comma ? readComma(items, at, joint) : undefined;
}

function readCoordinator(items: readonly Item[], at: number, { low }: Joint): JointReading {
  let next = at + 1;
  while (items[next]?.kind === "adverb") next++;
  const of = items[next];
  if (of?.kind === "preposition" && of.low === "of") next++;
  return {
    joint: low === "or" || low === "nor" ? "or" : "and",
    next: skipInsertion(items, next),
    apposition: false,
    ...(low === "/" && { slash: true as const }),
  };
}

function readComma(items: readonly Item[], comma: number, joint: Group["joint"]): JointReading | undefined {
  const first = comma + 1;
  if (borrowNoun(items, first)) return { joint: "none", next: first, apposition: false };
  const next = items[first]?.kind === "adverb" ? first + 1 : first;
  const noun = items[next];
  if (noun?.kind !== "noun") return undefined;
  const apposition = joint === "none" && (isSetOffName(items, comma, noun) || isDescription(items, comma, noun));
  return { joint: "none", next, apposition };
}

/** "The enzyme, lipase, breaks down fat": a short name between two commas, with the verb of what it names behind it. */
const isSetOffName = (items: readonly Item[], comma: number, noun: NounPhrase): boolean =>
  noun.determiner === undefined &&
  noun.to - noun.from <= 2 &&
  !noun.pronoun &&
  items[comma - 1]?.kind === "noun" &&
  items[comma + 2]?.kind === "comma" &&
  finiteFollows(items, comma + 3) &&
  !listCloses(items, comma + 2);

const describing = /^(an?|the|another)$/;

/** "X, a protein": a noun phrase with an article that no list goes on behind, and no verb before the next comma: "in X, a protein breaks". */
const isDescription = (items: readonly Item[], comma: number, { determiner }: NounPhrase): boolean =>
  describing.test(determiner ?? "") &&
  (!listCloses(items, comma + 2) || joinsPhrase(items, comma + 2)) &&
  !(items[comma + 2]?.kind === "verb" && finiteFollows(items, comma + 2));

/** "With X, a protein, or with Y": what is joined are phrases with their prepositions, and "a protein" is none of them. */
function joinsPhrase(items: readonly Item[], at: number): boolean {
  const next = items[at]?.kind === "comma" ? at + 1 : at;
  const after = items[next + 1];
  return items[next]?.kind === "coordinator" && after?.kind === "preposition" && after.low !== "of";
}

/** How far behind its first comma an insertion may end. */
const longestInsertion = 8;

/** "and, when flow returns, C": skips what stands between two commas after a coordinator. */
function skipInsertion(items: readonly Item[], at: number): number {
  if (items[at]?.kind !== "comma") return at;
  for (let next = at + 1; next < at + longestInsertion; next++)
    if (items[next]?.kind === "comma" && items[next + 1]?.kind === "noun") return next + 1;
  return at;
}
