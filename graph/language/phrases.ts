/** A noun with what belongs to it. Indices point into the statement's words, half-open. */
export interface NounPhrase {
  readonly kind: "noun";
  readonly from: number;
  readonly to: number;
  /** The word the phrase is about: its last noun. */
  readonly head: number;
  readonly determiner: string | undefined;
  readonly pronoun: boolean;
  /** Its head is a known name of several words: "influenza vaccines". */
  readonly compound: boolean;
  /** This phrase, in apposition, is another name: ", known as Y". */
  readonly renames: boolean;
  /** "viral and bacterial infections": the noun that a modifier alone borrows from the phrase after it. */
  borrowed: number | undefined;
  /** "the risk of stroke and sepsis": what follows "of". */
  of: Group | undefined;
  /** Bracketed text behind it, parsed. */
  readonly gloss: Item[][];
  /** "CTLA-4, a brake on T cells": the same thing said otherwise. */
  readonly apposition: NounPhrase[];
  /** "drugs such as A and B". */
  examples: Group | undefined;
  /** Other prepositional phrases right behind it. */
  readonly complements: Complement[];
}

/**
 * A noun phrase with nothing attached to it but what `more` gives. Indices as in `NounPhrase`. Every phrase is made here, with its fields
 * written out: objects of one shape are read several times faster than such as differ in the fields they have.
 */
export const newNounPhrase = (from: number, to: number, head: number, more: Partial<NounPhrase> = {}): NounPhrase => ({
  kind: "noun",
  from,
  to,
  head,
  determiner: more.determiner,
  pronoun: more.pronoun ?? false,
  compound: more.compound ?? false,
  renames: more.renames ?? false,
  borrowed: more.borrowed,
  of: more.of,
  gloss: more.gloss ?? [],
  apposition: more.apposition ?? [],
  examples: more.examples,
  complements: more.complements ?? [],
});

/** The same phrase, with nothing joined to it yet but what its own words say. */
export const unattached = ({
  from,
  to,
  head,
  determiner,
  pronoun,
  compound,
  renames,
  borrowed,
  of,
  gloss,
  examples,
}: NounPhrase) =>
  newNounPhrase(from, to, head, { determiner, pronoun, compound, renames, borrowed, of, gloss, examples });

/** The same phrase but for what `change` says. */
export const changedPhrase = (phrase: NounPhrase, change: Partial<NounPhrase>): NounPhrase =>
  newNounPhrase(change.from ?? phrase.from, change.to ?? phrase.to, change.head ?? phrase.head, {
    ...phrase,
    ...change,
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
  readonly number: "singular" | "plural" | undefined;
  readonly negated: boolean;
  readonly uncertain: boolean;
  /** Verbs that led to the main one: "is *thought* to cause", "*helps* to prevent". */
  readonly chain: readonly string[];
}

/** A verb group of what is known of it. Made here for the same reason as `newNounPhrase`. */
export const newVerbGroup = (known: Omit<VerbGroup, "kind">): VerbGroup => ({
  kind: "verb",
  from: known.from,
  to: known.to,
  head: known.head,
  lemma: known.lemma,
  passive: known.passive,
  form: known.form,
  number: known.number,
  negated: known.negated,
  uncertain: known.uncertain,
  chain: known.chain,
});

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
