import type { Span } from "../../model/source";
import { trim } from "../trim";

const segmenter = new Intl.Segmenter("en", { granularity: "sentence" });
/** Intl.Segmenter is given text in pieces of this size, so that one endless line costs no more than many short ones. */
const piece = 20_000;
/** What goes on for longer is no sentence that anybody wrote; reading it in pieces keeps the cost in proportion. */
const longestSentence = 3_000;

/**
 * Sentences of a passage, trimmed. A segment that opens in lower case goes on with the one before ("e.g. rash", "approx. 5"). What stands in `brackets`,
 * sorted, is no text: a sentence may end before it.
 */
export function sentences(text: string, span: Span, brackets: readonly Span[] = []): readonly Span[] {
  const result: { start: number; end: number }[] = [];
  for (const part of pieces(text, span, piece)) {
    for (const { segment, index } of segmenter.segment(blanked(text, part, brackets))) {
      const words = segment.trim();
      if (words === "") continue;
      const start = part.start + index + segment.indexOf(words);
      const next = { start, end: start + words.length };
      const last = result.at(-1);
      if (last && next.end - last.start <= longestSentence && continues(text, last, next)) last.end = next.end;
      else for (const own of pieces(text, next, longestSentence)) result.push({ ...trim(text, own) });
    }
  }
  return result;
}

/** A stretch of text with spaces for what stands in brackets, every other character in its place. */
function blanked(text: string, { start, end }: Span, brackets: readonly Span[]): string {
  const parts: string[] = [];
  let at = start;
  for (const bracket of brackets) {
    if (bracket.start < at || bracket.end > end) continue;
    parts.push(text.slice(at, bracket.start), " ".repeat(bracket.end - bracket.start));
    at = bracket.end;
  }
  return parts.length === 0 ? text.slice(start, end) : parts.join("") + text.slice(at, end);
}

const opensAsContinuation = /^[\p{Ll}\p{N}),;]/u;
/** "mRNA", "iPSC" may open a sentence. */
const mixedCase = /^[a-z][A-Z]/;
const endsAsQuestion = /[?!]["”]?$/;
const abbreviationBeforeNumber = /(\b(approx|no|vs|ca|fig|e\.g|i\.e|Dr|St)\.)$/i;
/** An abbreviation, or the initial of a name. */
const abbreviation = /(?:\b(?:e\.g|i\.e|vs|approx|Dr|St|no|cf)\.|\b[A-Z]\.)$/;
const initial = /\b[A-Z]\.$/;
/** What no name goes on with behind an initial: "factor H. The prognosis …". */
const opensSentence = /^(The|This|These|It|In|A|An|They|There|Its|Some|Most|Patients|When|If|For|With|Other|However)\s/;
const longestOpening = 12;
const acronym = /\b[A-Z]{2,}\.$/;
/** No abbreviation, with its full stop and what stands before it, is longer. */
const longestAbbreviation = 8;

function continues(text: string, last: Span, next: Span): boolean {
  const opening = text.slice(next.start, next.start + 2);
  const asked = endsAsQuestion.test(text.slice(last.end - 2, last.end));
  if (opensAsContinuation.test(opening) && !mixedCase.test(opening) && !asked)
    return !/^\d/.test(opening) || abbreviationBeforeNumber.test(text.slice(last.end - longestAbbreviation, last.end));
  const ending = text.slice(Math.max(last.start, last.end - longestAbbreviation), last.end);
  if (initial.test(ending) && opensSentence.test(text.slice(next.start, next.start + longestOpening))) return false;
  return abbreviation.test(ending) && !acronym.test(ending);
}

/** A stretch of text in parts of at most `longest` characters, cut where there is a space. */
function* pieces(text: string, span: Span, longest: number): Generator<Span> {
  for (let start = span.start; start < span.end; ) {
    let end = Math.min(span.end, start + longest);
    if (end < span.end) {
      const space = text.lastIndexOf(" ", end - 1);
      if (space > start + longest / 2) end = space + 1;
    }
    yield { start, end };
    start = end;
  }
}
