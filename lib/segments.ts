import type { Article } from "@/graph/model/article";
import { contains, type Span } from "@/graph/model/source";

/** A run of text with all the marks that lie over it. */
export interface Segment<Mark> {
  /** Its place in the article's text. */
  readonly start: number;
  readonly text: string;
  readonly marks: readonly Mark[];
}

/** Formatting marks and printed sources: they stand in the text and are no part of what it says. */
function silences(article: Article, quote: Span): readonly Span[] {
  const inside = (span: Span): boolean => span.start < quote.end && quote.start < span.end;
  const items = article.sections.flatMap((section) => section.items).filter((item) => inside(item.span));
  const uses = items.flatMap((item) => [...item.citations, ...item.references].map(({ span }) => span));
  return [...article.markup, ...uses].filter(inside);
}

/**
 * A stretch of the article word for word, its formatting marks left out, cut wherever a mark begins or ends.
 * Marks may nest and overlap; joined, the segments are the text of the article.
 */
export function segments<Mark extends { readonly span: Span }>(
  article: Article,
  quote: Span,
  marks: readonly Mark[],
): readonly Segment<Mark>[] {
  const silent = silences(article, quote);
  const cuts = new Set([quote.start, quote.end]);
  for (const span of [...marks.map((mark) => mark.span), ...silent]) {
    for (const cut of [span.start, span.end]) if (quote.start < cut && cut < quote.end) cuts.add(cut);
  }
  const places = [...cuts].sort((a, b) => a - b);
  return places.slice(0, -1).flatMap((start, index) => {
    const piece = { start, end: places[index + 1] as number };
    if (silent.some((span) => contains(span, piece))) return [];
    const text = article.source.text.slice(piece.start, piece.end);
    return [{ start, text, marks: marks.filter(({ span }) => contains(span, piece)) }];
  });
}
