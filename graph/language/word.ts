import type { VerbForm } from "./verbs";

/**
 * Parts of speech, as fine as the grammar needs them. "not" covers all that negates a verb; "example" what introduces examples
 * ("such as"); "mark" is punctuation.
 */
export type Tag =
  | "noun"
  | "adjective"
  | "adverb"
  | "verb"
  | "auxiliary"
  | "modal"
  | "not"
  | "to"
  | "determiner"
  | "pronoun"
  | "preposition"
  | "coordinator"
  | "subordinator"
  | "relative"
  | "number"
  | "example"
  | "mark";

/** One or more tokens that act as one word: a known term, a multiword preposition, a hyphenated compound, or just a word. */
export interface Word {
  /** Indices into the statement's tokens, half-open. */
  readonly from: number;
  readonly to: number;
  /** Lower case, American spelling; the tokens of a multiword joined by a space. */
  readonly low: string;
  readonly tag: Tag;
  readonly verb: VerbForm | undefined;
  /** Set when the word is a term that the vocabulary knows. */
  readonly term: number | undefined;
  /** Joined to the word before it without white space (after a slash, say). */
  readonly tight: boolean;
  /** Written in capitals, as symbols are: "KRAS" is no plural. */
  readonly capitals: boolean;
}
