import type { Span } from "../model/source";

/** A piece of the page, whichever format it came in. Spans exclude list markers and heading marks. */
export type Block =
  | { readonly kind: "heading"; readonly level: number; readonly span: Span }
  | { readonly kind: "paragraph"; readonly span: Span; readonly strong?: Span }
  | {
      readonly kind: "entry";
      readonly span: Span;
      readonly marker: string;
      readonly nested?: true;
      readonly strong?: Span;
    }
  | { readonly kind: "row"; readonly span: Span; readonly cells: readonly Span[]; readonly header: readonly Span[] };

/** The blocks of a text in order, and the formatting marks within them. */
export interface Page {
  readonly blocks: readonly Block[];
  readonly markup: readonly Span[];
  readonly unclosed: readonly Span[];
}
