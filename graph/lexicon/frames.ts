/** All ways in which verbs, nouns and adjectives tie what they name together. */
export const frames = [
  "include",
  "cause",
  "trigger",
  "promote",
  "raise",
  "stop",
  "reduce",
  "treat",
  "prevent",
  "detect",
  "exclude",
  "show",
  "resemble",
  "avoid",
  "monitor",
] as const;
/**
 * What a cue means, whichever words say it: an agent does something to a patient. Which predicate that becomes follows from the types of the
 * two (`predicateFor`).
 */
export type Frame = (typeof frames)[number];

/** A line of a table of nouns or adjectives. */
export interface CueRow {
  readonly frame: Frame;
  /** The nouns or adjectives, between commas. */
  readonly words: string;
  /** The prepositions behind which the other side stands, between spaces. */
  readonly about: string;
  /** Where what the word is said of is the patient: "X is a consequence of Y". */
  readonly reversed?: true;
}
