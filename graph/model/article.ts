import type { Source, Span } from "./source";

export const sectionKinds = [
  "lead",
  "names",
  "types",
  "causes",
  "mechanism",
  "symptoms",
  "tests",
  "differential",
  "complications",
  "principles",
  "lifestyle",
  "drugs",
  "supplements",
  "regenerative",
  "procedures",
  "prevention",
  "urgent",
  "diet",
  "faq",
  "outlook",
  "references",
  "notice",
  "other",
] as const;
export type SectionKind = (typeof sectionKinds)[number];

/** What a labelled field of an item holds: "Side effects: …". */
export const fieldKinds = [
  "purpose",
  "mechanism",
  "effects",
  "dose",
  "monitoring",
  "avoid",
  "class",
  "members",
  "gene",
  "features",
  "other",
] as const;
export type FieldKind = (typeof fieldKinds)[number];

/** A locator that a person can read aloud: `causes-3`, `tests-C6`. */
export type ItemId = string;
/** An item's nth statement: `causes-3.2`. */
export type StatementId = string;

/** A source label that the article prints behind a passage: `PubMed+3` is PubMed and three others. */
export interface Citation {
  readonly span: Span;
  readonly publisher: string;
  readonly others: number;
}

export const stances = ["supports", "qualifies", "conflicts"] as const;
export type Stance = (typeof stances)[number];

/** A literature reference on an item, by its key, and how it bears on what the item says. */
export interface ReferenceUse {
  readonly span: Span;
  readonly key: string;
  readonly stance: Stance;
  readonly note?: string;
}

/** One sentence: the smallest text that can assert something. */
export interface Statement {
  readonly id: StatementId;
  readonly span: Span;
  /** The field it stands in, with the label's place. */
  readonly field?: { readonly kinds: readonly FieldKind[]; readonly label: Span };
}

/** A paragraph, list entry or table row. Its citations support all its statements. */
export interface Item {
  readonly id: ItemId;
  readonly span: Span;
  /** The phrase at the head of a list entry, before its dash or colon. */
  readonly head?: Span;
  /** The head asks something. */
  readonly question: boolean;
  /** An entry of a list or table, or running text. */
  readonly entry: boolean;
  /** The heading below the section's own under which it stands. */
  readonly group?: Span;
  readonly statements: readonly Statement[];
  readonly citations: readonly Citation[];
  readonly references: readonly ReferenceUse[];
}

export interface Section {
  readonly kind: SectionKind;
  readonly heading?: Span;
  readonly items: readonly Item[];
}

/** Something about the text itself that a reader or author should know; the check stage words it. */
export interface Irregularity {
  readonly kind:
    | "empty-article"
    | "binary-text"
    | "no-heading"
    | "long-block"
    | "unclosed-markup"
    | "front-matter"
    | "unknown-stance";
  readonly span: Span;
  readonly detail: string;
}

export interface Article {
  readonly id: string;
  readonly title: string;
  /** The subject as the front matter names it. */
  readonly subject?: string;
  /** Where the text comes from, as the front matter says. */
  readonly origin?: { readonly publisher: string; readonly date?: string; readonly url?: string };
  readonly source: Source;
  /** Formatting marks in the text (`**`, list markers inside an item), which are no words. Sorted. */
  readonly markup: readonly Span[];
  readonly sections: readonly Section[];
  readonly irregularities: readonly Irregularity[];
}
