import type { Span } from "../model/source";
import type { Block } from "./block";
import { fieldKinds } from "./headings";
import { trim } from "./statements";

/** The head of an entry and where its body begins. */
export interface Head {
  readonly head: Span;
  readonly body: number;
  readonly question: boolean;
}

const longestHead = 140;

/**
 * Finds the phrase at the head of an entry: bold text, a line of its own, what stands before a spaced dash or colon, or a short first sentence
 * without a verb (`isLabel` decides). A paragraph has one only where it is bold, asks a question, or stands on its own line.
 */
export function readHead(text: string, block: Block, isLabel: (span: Span) => boolean): Head | undefined {
  if (block.kind !== "entry" && block.kind !== "paragraph") return undefined;
  return (
    strongHead(text, block) ??
    questionHead(text, block.span) ??
    lineHead(text, block, isLabel) ??
    dashHead(text, block, isLabel) ??
    sentenceHead(text, block, isLabel)
  );
}

function strongHead(text: string, block: Extract<Block, { strong?: Span }>): Head | undefined {
  const { strong, span } = block;
  if (!strong || strong.end - strong.start > longestHead) return undefined;
  const inner = trim(text, strong);
  let end = inner.end;
  while (end > inner.start && /[:.–—-]/.test(text[end - 1] ?? "")) end--;
  const behind = text
    .slice(strong.end, span.end)
    .match(/^[*_]*(\s*\([^)]{1,60}\))?[*_]*\s*(?:[:–—]|-(?=\s)|\.(?=\s))?\s*/);
  const bracket = behind?.[1];
  return {
    head: { start: inner.start, end: bracket === undefined ? end : strong.end + (behind?.[0].indexOf(")") ?? 0) + 1 },
    body: strong.end + (behind?.[0].length ?? 0),
    question: text[end - 1] === "?",
  };
}

function questionHead(text: string, span: Span): Head | undefined {
  const match = text
    .slice(span.start, Math.min(span.end, span.start + longestHead + 60))
    .match(/^[^.!?\n]{3,190}\?(?=\s|$)/);
  if (!match) return undefined;
  return {
    head: { start: span.start, end: span.start + match[0].length },
    body: span.start + match[0].length,
    question: true,
  };
}

function lineHead(text: string, block: Block, isLabel: (span: Span) => boolean): Head | undefined {
  const { span } = block;
  const newline = text.slice(span.start, Math.min(span.end, span.start + longestHead + 20)).indexOf("\n");
  if (newline < 3) return undefined;
  const line = trim(text, { start: span.start, end: span.start + newline });
  if (block.kind === "paragraph" && /[.,;]$/.test(text.slice(line.start, line.end)) && !isLabel(line)) return undefined;
  if (
    /[,;]$/.test(text.slice(line.start, line.end)) ||
    fieldKinds(text.slice(line.start, line.end).split(":")[0] ?? "").length > 1
  )
    return undefined;
  if (/: |\. /.test(text.slice(line.start, line.end))) return undefined;
  let end = line.end;
  while (/[.:]/.test(text[end - 1] ?? "")) end--;
  return isLabel({ start: line.start, end })
    ? { head: { start: line.start, end }, body: span.start + newline, question: false }
    : undefined;
}

function dashHead(text: string, block: Block, isLabel: (span: Span) => boolean): Head | undefined {
  const { span } = block;
  const opening = text.slice(span.start, Math.min(span.end, span.start + longestHead));
  const match = opening.match(/^((?:[^.:;()–—]|\.(?=\S)|\([^()]*\)|(?<=\S)[–—](?=\S))+?)(?:\s+[–—-]\s+|:\s+)/);
  const words = match?.[1];
  if (!match || words === undefined || words.length < 2) return undefined;
  const head = { start: span.start, end: span.start + words.trimEnd().length };
  if (block.kind === "paragraph" && (fieldKinds(words).length > 0 || !isLabel(head) || words.split(/\s+/).length > 8))
    return undefined;
  return isLabel(head) ? { head, body: span.start + match[0].length, question: false } : undefined;
}

function sentenceHead(text: string, block: Block, isLabel: (span: Span) => boolean): Head | undefined {
  if (block.kind !== "entry") return undefined;
  const { span } = block;
  const match = text
    .slice(span.start, Math.min(span.end, span.start + longestHead))
    .match(/^((?:[^.;:()]|\.(?=\S)|\([^()]*\))+?)\.(?=\s|$)/);
  const words = match?.[1];
  if (!match || words === undefined || words.split(/\s+/).length > 12) return undefined;
  const head = { start: span.start, end: span.start + words.length };
  return isLabel(head) ? { head, body: span.start + match[0].length, question: false } : undefined;
}
