import type { Citation } from "../model/article";
import type { Span } from "../model/source";

/** Labels that web pages glue to the end of a passage ("PubMed+3PMC+3"), and where the passage itself ends. */
export interface Labelled {
  readonly end: number;
  readonly citations: readonly Citation[];
}

const bracketed = /\[([\p{Lu}][^\][@\n]{0,40}?|[a-z][\p{L}\p{N}-]*(?:\.[a-z]{2,12}){1,3})(?:\s*\+(\d{1,3}))?\]/gu;
const oneLabel = String.raw`(?:[\p{Lu}][\p{L}\p{N}.&’'-]*(?: (?:of |and |& )?[\p{Lu}][\p{L}\p{N}.&’'-]*){0,3}|[a-z][\p{L}\p{N}-]*\.(?:org|com|gov|net|edu|uk|de|int|info)(?:\.[a-z]{2})?)(?:\s?\+\d{1,3})?`;
const glued = new RegExp(String.raw`(?<=[.!?…:;)”"’\]%]|^)\s*((?:${oneLabel}[,;]?\s*)+)$`, "u");

/** Takes the labels in square brackets out of a passage: "[PubMed +1] [NHS]". The spans returned cover the brackets. */
export function bracketLabels(text: string, span: Span): readonly Citation[] {
  const citations: Citation[] = [];
  for (const match of text.slice(span.start, span.end).matchAll(bracketed)) {
    const start = span.start + match.index;
    if (text[start + match[0].length] === "(") continue;
    citations.push({
      span: { start, end: start + match[0].length },
      publisher: (match[1] ?? "").trim(),
      others: Number(match[2] ?? 0),
    });
  }
  return citations;
}

/** The longest text behind the last sentence that is looked at for labels. */
const longestTail = 160;

/** Finds labels glued behind the last sentence of a passage of plain text. */
export function gluedLabels(text: string, span: Span): Labelled {
  const from = Math.max(span.start, span.end - longestTail);
  const tail = text.slice(from, span.end);
  const match = tail.match(glued);
  const body = match?.[1];
  if (
    !match ||
    body === undefined ||
    match.index === undefined ||
    /[.!?]$/.test(body.trim()) ||
    from + match.index <= span.start
  )
    return { end: span.end, citations: [] };
  if (body.trim().split(/\s+/).length > 8 || !plausible(body, text, from + match.index))
    return { end: span.end, citations: [] };
  const start = from + match.index + match[0].indexOf(body);
  return { end: from + match.index, citations: split(body, start) };
}

/** A single capitalised word may be anything after a bracket or colon; after a full stop, with "+n", or known as a publisher, it is a label. */
function plausible(body: string, text: string, at: number): boolean {
  if (/\+\d/.test(body)) return true;
  return /[.!?…”"’]\)?$/.test(text.slice(Math.max(0, at - 2), at));
}

/** Each "+n" ends a label; so do commas. */
function split(body: string, start: number): readonly Citation[] {
  return [...body.matchAll(/([^+,;\s][^+,;]*)(?:\+(\d{1,3}))?/gu)].map((match) => {
    const publisher = (match[1] ?? "").trim();
    const at = start + match.index;
    const end = match[2] === undefined ? at + publisher.length : at + match[0].length;
    return { span: { start: at, end }, publisher, others: Number(match[2] ?? 0) };
  });
}
