/** A noun with what belongs to it. Indices point into the statement's words, half-open. */
export interface NounPhrase {
  readonly kind: "noun";
  readonly from: number;
  readonly to: number;
  /** The word the phrase is about: its last noun. */
  readonly head: number;
  readonly determiner?: string;
  readonly pronoun: boolean;
  /** This phrase, in apposition, is another name: ", known as Y". */
  readonly renames?: boolean;
  /** "viral and bacterial infections": the noun that a modifier alone borrows from the phrase after it. */
  borrowed?: number;
  /** "the risk of stroke and sepsis": what follows "of". */
  of?: Group;
  /** Bracketed text behind it, parsed. */
  readonly gloss: Item[][];
  /** "CTLA-4, a brake on T cells": the same thing said otherwise. */
  readonly apposition: NounPhrase[];
  /** "drugs such as A and B". */
  examples?: Group;
  /** Other prepositional phrases right behind it. */
  readonly complements: Complement[];
}

/** A noun phrase to which nothing is attached yet. Indices as in `NounPhrase`. */
export const newNounPhrase = (from: number, to: number, head: number, more: Partial<NounPhrase> = {}): NounPhrase => ({
  kind: "noun",
  from,
  to,
  head,
  pronoun: false,
  gloss: [],
  apposition: [],
  complements: [],
  ...more,
});

/** Noun phrases joined by "and", "or", commas or a slash. */
export interface Group {
  readonly kind: "group";
  readonly members: NounPhrase[];
  /** How the last two are joined; none for a single one. */
  joint: "and" | "or" | "none";
}

/** "from the liver": a preposition with its noun phrases. */
export interface Complement {
  readonly preposition: string;
  readonly group: Group;
}

/** A verb with its auxiliaries, negation and the verbs that lead to it. */
export interface VerbGroup {
  readonly kind: "verb";
  readonly from: number;
  readonly to: number;
  readonly head: number;
  /** Base form of the main verb, with its particle ("rule out"). */
  readonly lemma: string;
  readonly passive: boolean;
  /** `loose`: a past form without auxiliary, finite or participle as the clause needs. */
  readonly form: "finite" | "infinitive" | "ing" | "loose";
  /** In the present tense, whether one or several do it. */
  readonly number?: "singular" | "plural";
  readonly negated: boolean;
  readonly uncertain: boolean;
  /** Verbs that led to the main one: "is *thought* to cause", "*helps* to prevent". */
  readonly chain: readonly string[];
}

/** Adjectives without a noun: "is *rare*". */
export interface Adjectives {
  readonly kind: "adjective";
  readonly from: number;
  readonly to: number;
}

/** A word that joins phrases or clauses, or stands apart as an adverb does. */
export type Joint = {
  readonly kind: "preposition" | "coordinator" | "subordinator" | "relative" | "example" | "adverb";
  readonly low: string;
  readonly at: number;
};

/** A comma, or any other mark, behind which something new begins. */
export type Mark = { readonly kind: "comma" | "break"; readonly low: string; readonly at: number };

/** A bracket that belongs to no noun. */
export type Bracket = { readonly kind: "bracket"; readonly items: Item[]; readonly at: number };

/** What a sentence consists of once its words are grouped. */
export type Item = NounPhrase | VerbGroup | Adjectives | Joint | Mark | Bracket;
