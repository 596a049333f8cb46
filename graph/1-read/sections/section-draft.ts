import type { SectionKind } from "../../model/article";
import type { Span } from "../../model/source";
import type { ItemDraft } from "../items/item-draft";

/** A section while its items are being collected. */
export interface SectionDraft {
  readonly kind: SectionKind;
  readonly level: number;
  readonly heading?: Span;
  readonly items: ItemDraft[];
  /** The heading of the group that the next items stand in. */
  group: Span | undefined;
}

/** A section without a heading of its own, to be filled. */
export const emptySection = (kind: SectionKind, level: number): SectionDraft => ({
  kind,
  level,
  items: [],
  group: undefined,
});
