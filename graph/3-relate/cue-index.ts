import { adjectiveCues, type Frame, frames, nounCues, reversedCues, verbCues } from "../lexicon/cues";

/** What a cue says: the frame, and whether the grammatical subject is its patient. */
export interface Cue {
  readonly frame: Frame;
  readonly reversed: boolean;
}

const split = (cell: string): readonly string[] =>
  cell
    .split(",")
    .map((part) => part.trim().replace(/\s+/g, " "))
    .filter((part) => part !== "");

function indexVerbs(): ReadonlyMap<string, readonly Cue[]> {
  const map = new Map<string, Cue[]>();
  const add = (key: string, cue: Cue) => {
    const cues = map.get(key);
    if (cues) cues.push(cue);
    else map.set(key, [cue]);
  };
  for (const frame of frames) {
    for (const key of split(verbCues[frame])) add(key, { frame, reversed: false });
    for (const key of split(reversedCues[frame] ?? "")) add(key, { frame, reversed: true });
  }
  return map;
}

const verbs = indexVerbs();

/** The cues of a verb ("lead"), a verb with its preposition ("lead to"), or with noun and preposition ("give rise to"). */
export const verbCuesOf = (key: string): readonly Cue[] => verbs.get(key) ?? [];

export interface NominalCue extends Cue {
  readonly about: ReadonlySet<string>;
}

function indexNominals(
  rows: readonly { readonly frame: Frame; readonly words: string; readonly about: string; readonly reversed?: true }[],
): ReadonlyMap<string, readonly NominalCue[]> {
  const map = new Map<string, NominalCue[]>();
  for (const { frame, words, about, reversed } of rows)
    for (const word of split(words)) {
      const cue: NominalCue = { frame, reversed: reversed === true, about: new Set(about.split(" ")) };
      const cues = map.get(word);
      if (cues) cues.push(cue);
      else map.set(word, [cue]);
    }
  return map;
}

const nouns = indexNominals(nounCues.map(({ nouns: words, ...row }) => ({ ...row, words })));
const adjectives = indexNominals(adjectiveCues.map(({ adjectives: words, ...row }) => ({ ...row, words })));

export const nounCuesOf = (noun: string): readonly NominalCue[] => nouns.get(noun) ?? [];
export const adjectiveCuesOf = (adjective: string): readonly NominalCue[] => adjectives.get(adjective) ?? [];
