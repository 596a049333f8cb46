import type { SyntaxNode } from "@lezer/common";
import type { Span } from "../../model/source";

/** A gene's symbol, or the two names of a germ, which stand in italics wherever they stand. */
const italicName = /^(?:[A-Z0-9-]+|\p{Lu}(?:\p{Ll}+|\.) \p{Ll}+)$/u;
/** Further bold names behind the first: "**Gout** and **lupus.** Both …". */
const joined = /^\*\*(?:,? (?:and|or) |, )\*\*[^*\n]{2,60}(?=\*\*)/;
/** "***ABC1* testing.**": italics may open the bold text. */
const opening = /^(?:\*{1,3}|_{1,3})$/;

/**
 * The bold text that a paragraph opens with, or what it has in italics as a head: before a mark, or no name that is always in italics. `first` is
 * the first node of the paragraph, `start` and `end` enclose its text, and the parser's text begins at `from`.
 */
export function openingEmphasis(
  first: SyntaxNode | null,
  { start, end }: Span,
  { text, from }: { readonly text: string; readonly from: number },
): Span | undefined {
  const width = first?.name === "StrongEmphasis" ? 2 : first?.name === "Emphasis" ? 1 : 0;
  if (!first || width === 0 || !opening.test(text.slice(from + first.from, start))) return undefined;
  const inner = { start: from + first.from + width, end: from + first.to - width };
  if (width === 2) return { start: inner.start, end: endOfNames(text, inner.end, end) };
  const words = text.slice(inner.start, inner.end);
  const goesOn = /^ \p{Ll}/u.test(text.slice(inner.end + width, Math.min(end, inner.end + width + 2)));
  return goesOn && italicName.test(words) ? undefined : inner;
}

function endOfNames(text: string, from: number, until: number): number {
  let end = from;
  for (;;) {
    const [more] = text.slice(end, until).match(joined) ?? [];
    if (more === undefined) return end;
    end += more.length;
  }
}
