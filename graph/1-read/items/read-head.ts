import type { Span } from "../../model/source";
import type { EntryBlock, ParagraphBlock } from "../blocks/block";
import { trim } from "../trim";
import { fieldKinds, isFieldLabel } from "./field-kinds";

/** The head of an entry and where its body begins. */
export interface Head {
  readonly head: Span;
  readonly body: number;
  readonly question: boolean;
}

type Prose = ParagraphBlock | EntryBlock;
type IsLabel = (span: Span) => boolean;

const longestHead = 140;
/** Questions and lines of their own may be a little longer. */
const longestQuestion = longestHead + 60;
const longestLine = longestHead + 20;
/** A longer opening of a paragraph, before its dash, is the beginning of a sentence. */
const mostWordsBeforeDash = 8;
const mostWordsOfSentence = 12;

/**
 * Behind bold text: a short bracket that belongs to the head, and the dash, colon or full stop before the body; words that say more closely
 * what the head is ("of the hip:") are passed over.
 */
const behindStrong =
  /^[*_]*(\s*\([^)]{1,60}\))?[*_]*\s*(?:[:–—]|-(?=\s)|\.(?=\s)|(?:of|in|on|with|from|to) [^.:;,()*_]{2,50}(?::| [–—-])(?=\s))?\s*/;
const openingQuestion = /^[^.!?\n]{3,190}\?(?=\s|$)/;
/** Words, brackets and dashes inside words, up to a spaced dash or a colon. */
const beforeDash = /^((?:[^.:;()–—]|\.(?=\S)|\([^()]*\)|(?<=\S)[–—](?=\S))+?)(?:\s+[–—-]\s+|:\s+)/;
/** Words and brackets up to a full stop. */
const openingSentence = /^((?:[^.;:()]|\.(?=\S)|\([^()]*\))+?)\.(?=\s|$)/;

/**
 * Finds the phrase at the head of an entry: bold text, a line of its own, what stands before a spaced dash or colon, or a short first sentence
 * without a verb (`isLabel` decides). A paragraph has one only where it is bold, asks a question, or stands on its own line.
 */
export function readHead(text: string, block: Prose, isLabel: IsLabel): Head | undefined {
  const head =
    strongHead(text, block) ??
    questionHead(text, block.span) ??
    lineHead(text, block, isLabel) ??
    dashHead(text, block, isLabel) ??
    sentenceHead(text, block, isLabel);
  return head?.question ? withoutLetters(text, head, block.span.end) : head;
}

const askedBy = /^(?:Q|Question)(?: ?\d{1,2})?[:.] ?/;
const answeredBy = /^[*_]{0,2}(?:A|Answer)(?: ?\d{1,2})?[:.][*_]{0,2} ?/;

/** "Q: Is it inherited? A: No.": the letters say nothing. */
function withoutLetters(text: string, { head, body, question }: Head, until: number): Head {
  const asked = text.slice(head.start, head.end).match(askedBy)?.[0].length ?? 0;
  const answer = body + text.slice(body, until).search(/\S|$/);
  const answered = text.slice(answer, Math.min(until, answer + 20)).match(answeredBy)?.[0].length ?? 0;
  return { head: { start: head.start + asked, end: head.end }, body: answer + answered, question };
}

function strongHead(text: string, { strong, span }: Prose): Head | undefined {
  if (!strong || strong.end - strong.start > longestHead) return undefined;
  const inner = withoutHow(text, trim(text, strong));
  const end = endBefore(text, inner, /[:.–—-]/);
  const [behind = "", bracket] = text.slice(strong.end, span.end).match(behindStrong) ?? [];
  return {
    head: { start: inner.start, end: bracket === undefined ? end : strong.end + behind.indexOf(")") + 1 },
    body: strong.end + behind.length,
    question: text[end - 1] === "?",
  };
}

/** "How X works" is about X. */
function withoutHow(text: string, { start, end }: Span): Span {
  const [, how, thing] = text.slice(start, end).match(/^(how )(.+?) (?:works?|acts?|helps?)[.:]?$/i) ?? [];
  if (how === undefined || thing === undefined || /^(it|this|they)$/i.test(thing)) return { start, end };
  return { start: start + how.length, end: start + how.length + thing.length };
}

function questionHead(text: string, span: Span): Head | undefined {
  const match = opening(text, span, longestQuestion).match(openingQuestion);
  if (!match) return undefined;
  const end = span.start + match[0].length;
  return { head: { start: span.start, end }, body: end, question: true };
}

function lineHead(text: string, { kind, span }: Prose, isLabel: IsLabel): Head | undefined {
  const newline = opening(text, span, longestLine).indexOf("\n");
  if (newline < 3) return undefined;
  const line = trim(text, { start: span.start, end: span.start + newline });
  const words = text.slice(line.start, line.end);
  if (kind === "paragraph" && /[.,;]$/.test(words) && !isLabel(line)) return undefined;
  if (goesOn(words) || announcesFields(words)) return undefined;
  const head = { start: line.start, end: endBefore(text, line, /[.:]/) };
  return isLabel(head) ? { head, body: span.start + newline, question: false } : undefined;
}

/** The line is broken off within a sentence, or holds more than its head. */
const goesOn = (line: string): boolean => /[,;]$/.test(line) || /: |\. | [–—-] /.test(line);

/** "Mechanism and side effects: …" labels fields and names nothing. */
const announcesFields = (line: string): boolean => fieldKinds(line.split(":")[0] ?? "").length > 1;

/** "Diagnosis rests on two things: …" is a sentence, though its verb may be a noun. */
const restsOn = /\s(?:rests?|hinges?|relies|rely|depends?|ranges?|results?|stems?) (?:(?:up)?on|from|in)\s/i;

/** "Leg ulcers – mostly above the ankle – are slow to heal": what stands between two dashes before the verb. */
const holdsAside =
  /^\s+[–—]\s[^.:;–—]{3,80}\s[–—]\s+(?:is|are|was|were|may|can|might|will|has|have|does|do|occurs?|comes?|causes?|heals?|shows?|appears?|develops?|tends?|remains?|leads?)\s/;
const longestAside = 260;

function dashHead(text: string, { kind, span }: Prose, isLabel: IsLabel): Head | undefined {
  const match = opening(text, span, longestHead).match(beforeDash);
  const words = match?.[1];
  if (!match || words === undefined || words.length < 2) return undefined;
  const head = { start: span.start, end: span.start + words.trimEnd().length };
  if (holdsAside.test(opening(text, span, longestAside).slice(words.trimEnd().length))) return undefined;
  if (kind === "paragraph" && (isFieldLabel(words) || restsOn.test(words) || wordCount(words) > mostWordsBeforeDash))
    return undefined;
  return isLabel(head) ? { head, body: span.start + match[0].length, question: false } : undefined;
}

function sentenceHead(text: string, { kind, span }: Prose, isLabel: IsLabel): Head | undefined {
  if (kind !== "entry") return undefined;
  const match = opening(text, span, longestHead).match(openingSentence);
  const words = match?.[1];
  if (!match || words === undefined || wordCount(words) > mostWordsOfSentence) return undefined;
  const head = { start: span.start, end: span.start + words.length };
  return isLabel(head) ? { head, body: span.start + match[0].length, question: false } : undefined;
}

const opening = (text: string, { start, end }: Span, longest: number): string =>
  text.slice(start, Math.min(end, start + longest));

const wordCount = (words: string): number => words.split(/\s+/).length;

/** Where a span ends if the marks at its end are left out. */
function endBefore(text: string, { start, end }: Span, marks: RegExp): number {
  let at = end;
  while (at > start && marks.test(text[at - 1] ?? "")) at--;
  return at;
}
