import type { Article } from "@/graph/model/article";
import type { Evidence } from "@/graph/model/relation";
import { contains, type Span } from "@/graph/model/source";

export const roles = ["subject", "object"] as const;
export type Role = (typeof roles)[number];

/** A run of the quoted text, with the roles it plays in the fact. */
export interface Segment {
  /** Its place in the article's text. */
  readonly start: number;
  readonly text: string;
  readonly roles: readonly Role[];
}

/** Formatting marks and printed sources: they stand in the text and are no part of what it says. */
function silences(article: Article, quote: Span): readonly Span[] {
  const inside = (span: Span): boolean => span.start < quote.end && quote.start < span.end;
  const items = article.sections.flatMap((section) => section.items).filter((item) => inside(item.span));
  const uses = items.flatMap((item) => [...item.citations, ...item.references].map(({ span }) => span));
  return [...article.markup, ...uses].filter(inside);
}

/**
 * The quote word for word, its formatting marks left out, cut where the subject or the object begins or ends.
 * Joined, the segments are the text of the article.
 */
export function passage(article: Article, { quote, subject, object }: Evidence): readonly Segment[] {
  const silent = silences(article, quote);
  const cuts = new Set([quote.start, quote.end]);
  for (const span of [subject, object, ...silent]) {
    for (const cut of [span.start, span.end]) if (quote.start < cut && cut < quote.end) cuts.add(cut);
  }
  const places = [...cuts].sort((a, b) => a - b);
  const segments: Segment[] = [];
  for (const [index, start] of places.slice(0, -1).entries()) {
    const piece = { start, end: places[index + 1] as number };
    if (silent.some((span) => contains(span, piece))) continue;
    const played = roles.filter((role) => contains(role === "subject" ? subject : object, piece));
    segments.push({ start, text: article.source.text.slice(piece.start, piece.end), roles: played });
  }
  return segments;
}

/** A role named outside the quote, and where: in the head of the item, or elsewhere in the article. */
export interface Implied {
  readonly role: Role;
  readonly text: string;
  readonly place: "head" | "statement" | "article";
}

/** The roles that the quote leaves to what stands around it. */
export function implied(article: Article, evidence: Evidence): readonly Implied[] {
  const item = article.sections
    .flatMap((section) => section.items)
    .find(({ statements }) => statements.some(({ id }) => id === evidence.statement));
  return roles.flatMap((role) => {
    const span = evidence[role];
    if (contains(evidence.quote, span)) return [];
    const inHead = item?.head !== undefined && contains(item.head, span);
    const place = inHead ? "head" : item !== undefined && contains(item.span, span) ? "statement" : "article";
    return [{ role, text: article.source.text.slice(span.start, span.end), place }];
  });
}
