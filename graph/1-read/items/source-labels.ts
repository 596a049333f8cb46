import type { Citation } from "../../model/article";
import type { Span } from "../../model/source";

/** Labels that web pages glue to the end of a passage ("PubMed+3PMC+3"), and where the passage itself ends. */
interface Labelled {
  readonly end: number;
  readonly citations: readonly Citation[];
}

/** "[PubMed]", "[nhs.uk]", "[PubMed +3]"; tried only where a bracket opens. */
const bracketed = /\[([\p{Lu}][^\][@\n]{0,40}?|[a-z][\p{L}\p{N}-]*(?:\.[a-z]{2,12}){1,3})(?:\s*\+(\d{1,3}))?\]/uy;
/** One to four capitalised words ("Journal of Medicine"), or the name of a site, with the number of others. */
const oneLabel = String.raw`(?:[\p{Lu}][\p{L}\p{N}.&’'-]*(?: (?:of |and |& )?[\p{Lu}][\p{L}\p{N}.&’'-]*){0,3}|[a-z][\p{L}\p{N}-]*\.(?:org|com|gov|net|edu|uk|de|int|info)(?:\.[a-z]{2})?)(?:\s?\+\d{1,3})?`;
const glued = new RegExp(String.raw`(?<=[.!?…:;)”"’\]%]|^)\s*((?:${oneLabel}[,;]?\s*)+)$`, "u");
/** Each "+n" ends a label; so do commas. */
const eachGlued = /([^+,;\s][^+,;]*)(?:\+(\d{1,3}))?/gu;

/** The source labels in square brackets: "[PubMed +1] [NHS]". Their spans cover the brackets; a Markdown link is none. */
export function bracketLabels(text: string, span: Span): readonly Citation[] {
  const citations: Citation[] = [];
  const part = text.slice(span.start, span.end);
  for (let at = part.indexOf("["); at >= 0; at = part.indexOf("[", at + 1)) {
    bracketed.lastIndex = at;
    const match = bracketed.exec(part);
    if (!match) continue;
    const start = span.start + at;
    const end = start + match[0].length;
    if (text[end] === "(") continue;
    citations.push({ span: { start, end }, publisher: (match[1] ?? "").trim(), others: Number(match[2] ?? 0) });
  }
  return citations;
}

/** The longest text behind the last sentence that is looked at for labels. */
const longestTail = 160;
/** More words than this are a sentence. */
const mostWords = 8;

/** Finds labels glued behind the last sentence of a passage of plain text. */
export function gluedLabels(text: string, span: Span): Labelled {
  const none: Labelled = { end: span.end, citations: [] };
  const from = Math.max(span.start, span.end - longestTail);
  const match = text.slice(from, span.end).match(glued);
  const body = match?.[1];
  if (!match || body === undefined || match.index === undefined) return none;
  const end = from + match.index;
  if (end <= span.start || isSentence(body.trim()) || !standsBehindSentence(body, text, end)) return none;
  return { end, citations: eachLabel(body, end + match[0].indexOf(body)) };
}

const isSentence = (words: string): boolean => /[.!?]$/.test(words) || words.split(/\s+/).length > mostWords;

/** Capitalised words may be anything behind a bracket or colon; behind the end of a sentence, or with "+n", they are labels. */
const standsBehindSentence = (labels: string, text: string, at: number): boolean =>
  /\+\d/.test(labels) || /[.!?…”"’]\)?$/.test(text.slice(Math.max(0, at - 2), at));

function eachLabel(body: string, from: number): readonly Citation[] {
  return [...body.matchAll(eachGlued)].map((match) => {
    const publisher = (match[1] ?? "").trim();
    const start = from + match.index;
    const end = start + (match[2] === undefined ? publisher.length : match[0].length);
    return { span: { start, end }, publisher, others: Number(match[2] ?? 0) };
  });
}
