import type { Citation, Irregularity, ReferenceUse, Statement } from "../../model/article";
import type { Span } from "../../model/source";

/** An item before it has its place among the others. */
export interface ItemDraft {
  readonly span: Span;
  readonly head?: Span;
  /** How a paragraph would read if the short sentence that it opens with were its head, as in "Cold. Chills are common." */
  readonly headed?: Pick<ItemDraft, "statements"> & { readonly head: Span };
  readonly question: boolean;
  readonly entry: boolean;
  readonly row: boolean;
  /** It opens with the label of a field ("Side effects: …") and has no head of its own. */
  readonly field: boolean;
  readonly group?: Span;
  readonly statements: readonly Omit<Statement, "id">[];
  readonly citations: readonly Citation[];
  readonly references: readonly ReferenceUse[];
  /** The brackets of citations and references, which are no text. */
  readonly markup: readonly Span[];
  readonly irregularities: readonly Irregularity[];
}
