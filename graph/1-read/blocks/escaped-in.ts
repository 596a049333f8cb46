import type { Span } from "../../model/source";

/** What of an escape is no text: its backslash; with an asterisk at the end of a word ("T2\*") that too, as it is no part of a name. */
export function escapedIn({ start, end }: Span, text: string): Span {
  const isInWord = /\w/.test(text.charAt(start - 1)) && text.charAt(start + 1) === "*";
  return { start, end: isInWord ? end : start + 1 };
}
