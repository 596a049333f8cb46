import type { Citation } from "../../model/article";
import type { Span } from "../../model/source";

/** Labels that web pages glue to the end of a passage ("PubMed+3PMC+3"), and where the passage itself ends. */
interface Labelled {
  readonly end: number;
  readonly citations: readonly Citation[];
}

/** "[PubMed]", "[nhs.uk]", "[PubMed +3]"; tried only where a bracket opens. */
const bracketed = /\[([\p{Lu}][^\][@\n]{0,40}?|[a-z][\p{L}\p{N}-]*(?:\.[a-z]{2,12}){1,3})(?:\s*\+(\d{1,3}))?\]/uy;
/** "[Smith et al 2010, Jones & Brown 2019]": authors with their years, as many as there are. */
const dated = /\[((?:\p{Lu}|de |van |von )[^\][@\n]{2,240}?\b(?:19|20)\d{2}[a-z]?)\]/uy;
/** A capitalised word or the name of a site, with the number of others; behind another word also "of Medicine". */
const piece =
  /(?:(?:of |and |& )?\p{Lu}[\p{L}\p{N}.&’'-]*|[a-z][\p{L}\p{N}-]*\.(?:org|com|gov|net|edu|uk|de|int|info)(?:\.[a-z]{2})?(?![\p{L}\p{N}]))(?:\s?\+\d{1,3})?[,;]?\s*/uy;
/** Behind these a label may be glued on. */
const closes = /[.!?…:;)”"’\]%]/;
/** Each "+n" ends a label; so do commas. */
const eachGlued = /([^+,;\s][^+,;]*)(?:\+(\d{1,3}))?/gu;

/** The source labels in square brackets: "[PubMed +1] [NHS]". Their spans cover the brackets; a Markdown link is none. */
export function bracketLabels(text: string, span: Span): readonly Citation[] {
  const citations: Citation[] = [];
  const part = text.slice(span.start, span.end);
  for (let at = part.indexOf("["); at >= 0; at = part.indexOf("[", at + 1)) {
    bracketed.lastIndex = at;
    dated.lastIndex = at;
    const match = bracketed.exec(part) ?? dated.exec(part);
    if (!match) continue;
    const start = span.start + at;
    const end = start + match[0].length;
    if (text[end] === "(") continue;
    citations.push({ span: { start, end }, publisher: (match[1] ?? "").trim(), others: Number(match[2] ?? 0) });
  }
  return citations;
}

/** "…. (GeneReviews; PMC +1)": names in round brackets behind the end of a sentence. */
const roundBracket = /(?<=[.!?”"])\s+\((\p{Lu}[^().:]{1,80})\)$/u;
const mostWordsOfName = 4;

/** The source labels in a round bracket behind the last sentence of a passage. */
export function roundLabels(text: string, span: Span): Labelled {
  const from = Math.max(span.start, span.end - longestTail);
  const match = text.slice(from, span.end).match(roundBracket);
  const names = match?.[1]?.split(/[,;]/) ?? [];
  const areNames = names.every(
    (name) => /^\s*\p{Lu}/u.test(name) && name.trim().split(/\s+/).length <= mostWordsOfName,
  );
  if (!match || match[1] === undefined || !areNames) return { end: span.end, citations: [] };
  return { end: from + (match.index ?? 0), citations: eachLabel(match[1], span.end - 1 - match[1].length) };
}

/** The longest text behind the last sentence that is looked at for labels. */
const longestTail = 160;
/** More words than this are a sentence. */
const mostWords = 8;

/** Finds labels glued behind the last sentence of a passage of plain text. */
export function gluedLabels(text: string, span: Span): Labelled {
  const none: Labelled = { end: span.end, citations: [] };
  const from = Math.max(span.start, span.end - longestTail);
  const tail = text.slice(from, span.end);
  const at = labelsFrom(tail);
  if (at === undefined) return none;
  const body = tail.slice(at).trimStart();
  const end = from + at;
  if (end <= span.start || isSentence(body.trim()) || !standsBehindSentence(body, text, end)) return none;
  return { end, citations: eachLabel(body, span.end - body.length) };
}

/** Where the labels begin that a passage ends with: the first place from which there is nothing else. Takes each piece once and never goes back. */
function labelsFrom(tail: string): number | undefined {
  for (let at = 0; at < tail.length; at++) {
    if (at > 0 && !closes.test(tail[at - 1] ?? "")) continue;
    const start = at + tail.slice(at).search(/\S|$/);
    if (start < tail.length && !/^(of|and|&) /.test(tail.slice(start, start + 4)) && areLabels(tail, start)) return at;
  }
  return undefined;
}

function areLabels(tail: string, start: number): boolean {
  piece.lastIndex = start;
  while (piece.lastIndex < tail.length) if (!piece.test(tail)) return false;
  return true;
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
