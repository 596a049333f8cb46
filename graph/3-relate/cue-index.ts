import { adjectiveCues } from "../lexicon/adjective-cues";
import { type CueRow, type Frame, frames } from "../lexicon/frames";
import { nounCues } from "../lexicon/noun-cues";
import { reversedCues, verbCues } from "../lexicon/verb-cues";

/** What a cue says: the frame, and whether the grammatical subject is its patient. */
export interface Cue {
  readonly frame: Frame;
  readonly reversed: boolean;
}

/** A noun or adjective as a cue, with the prepositions behind which the other side stands. */
export interface NominalCue extends Cue {
  readonly about: ReadonlySet<string>;
}

/** The cues of a verb ("lead"), a verb with its preposition ("lead to"), or with noun and preposition ("give rise to"). */
export const verbCuesOf = (key: string): readonly Cue[] => verbs.get(key) ?? [];

/** Whether a verb has cues with more words behind it: "lead" as in "lead to". Only then is it worth looking for those. */
export const opensCue = (lemma: string): boolean => openings.has(lemma);

/** The cues of a noun: "hallmark", "marker". */
export const nounCuesOf = (noun: string): readonly NominalCue[] => nouns.get(noun) ?? [];

/** The cues of an adjective: "responsible", "typical". */
export const adjectiveCuesOf = (adjective: string): readonly NominalCue[] => adjectives.get(adjective) ?? [];

const verbs = indexVerbs();
const openings: ReadonlySet<string> = new Set([...verbs.keys()].flatMap(openingsOf));
const nouns = indexNominals(nounCues);
const adjectives = indexNominals(adjectiveCues);

function indexVerbs(): ReadonlyMap<string, readonly Cue[]> {
  const index = new Map<string, Cue[]>();
  for (const frame of frames) {
    for (const key of split(verbCues[frame])) add(index, key, { frame, reversed: false });
    for (const key of split(reversedCues[frame] ?? "")) add(index, key, { frame, reversed: true });
  }
  return index;
}

/** "Give rise to" is opened by "give" and "give rise". */
function openingsOf(key: string): readonly string[] {
  const words = key.split(" ");
  return words.slice(1).map((_, at) => words.slice(0, at + 1).join(" "));
}

function indexNominals(rows: readonly CueRow[]): ReadonlyMap<string, readonly NominalCue[]> {
  const index = new Map<string, NominalCue[]>();
  for (const { frame, words, about, reversed } of rows)
    for (const word of split(words))
      add(index, word, { frame, reversed: reversed === true, about: new Set(about.split(" ")) });
  return index;
}

function add<T>(index: Map<string, T[]>, key: string, cue: T): void {
  const cues = index.get(key);
  if (cues) cues.push(cue);
  else index.set(key, [cue]);
}

/** The entries of a table's cell. Tables break lines inside an entry, so white space counts as one space. */
function split(cell: string): readonly string[] {
  return cell
    .split(",")
    .map((part) => part.trim().replace(/\s+/g, " "))
    .filter((part) => part !== "");
}
