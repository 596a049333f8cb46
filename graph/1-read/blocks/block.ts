import type { Span } from "../../model/source";

export interface HeadingBlock {
  readonly kind: "heading";
  readonly level: number;
  readonly span: Span;
}

export interface ParagraphBlock {
  readonly kind: "paragraph";
  readonly span: Span;
  /** The bold text that it opens with, or italics set off from what follows. */
  readonly strong?: Span;
}

/** An entry of a list. */
export interface EntryBlock {
  readonly kind: "entry";
  readonly span: Span;
  readonly marker: string;
  /** It stands in a list within a list. */
  readonly nested?: true;
  /** The bold text that it opens with, or italics set off from what follows. */
  readonly strong?: Span;
}

/** A row of a table, with the cells of the table's header. */
export interface RowBlock {
  readonly kind: "row";
  readonly span: Span;
  readonly cells: readonly Span[];
  readonly header: readonly Span[];
}

/** A piece of the page, whichever format it came in. Spans exclude list markers and heading marks. */
export type Block = HeadingBlock | ParagraphBlock | EntryBlock | RowBlock;

/** The blocks of a text in order, and the formatting marks within them. */
export interface Page {
  readonly blocks: readonly Block[];
  readonly markup: readonly Span[];
  /** Opening marks that nothing closes. */
  readonly unclosed: readonly Span[];
}
