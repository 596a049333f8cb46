import type { Article } from "@/graph/model/article";
import type { Evidence } from "@/graph/model/relation";
import { contains } from "@/graph/model/source";
import { segments } from "./segments";

export const roles = ["subject", "object"] as const;
export type Role = (typeof roles)[number];

/** A run of the quoted text, with the roles it plays in the fact. */
export interface Segment {
  /** Its place in the article's text. */
  readonly start: number;
  readonly text: string;
  readonly roles: readonly Role[];
}

/** The quote word for word, cut where the subject or the object begins or ends. */
export function passage(article: Article, evidence: Evidence): readonly Segment[] {
  const marks = roles.map((role) => ({ role, span: evidence[role] }));
  return segments(article, evidence.quote, marks).map(({ start, text, marks: over }) => ({
    start,
    text,
    roles: over.map(({ role }) => role),
  }));
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
