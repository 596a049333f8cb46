import type { Span } from "../model/source";
import { american } from "./fold";

export type TokenKind = "word" | "number" | "hyphen" | "slash" | "mark";

export interface Token extends Span {
  readonly kind: TokenKind;
  /** As written. */
  readonly text: string;
  /** Lower case, American spelling, straight apostrophes: what grammar looks up. */
  readonly low: string;
  /** White space, or a mark that is not text, stands before it. */
  readonly gap: boolean;
}

const pattern =
  /(?<word>(?:e\.g\.|i\.e\.|vs\.|approx\.|Dr\.|etc\.(?=[\s,;)]))|\p{L}[\p{L}\p{N}\p{M}₀-₉⁰-⁹]*(?:['’]\p{L}+)*(?:\+(?![\p{L}\p{N}]))?)|(?<number>\p{N}+(?:[.,]\p{N}+)*[\p{L}²³]*(?:\+(?![\p{L}\p{N}]))?|[µμ]\p{L}+)|(?<hyphen>[-‐‑–](?=[\p{L}\p{N}])|(?<=[\p{L}\p{N}+])[-‐‑–](?=[\s/),]))|(?<slash>\/)|(?<mark>\p{Emoji_Presentation}|\S)/gu;

/**
 * The tokens of a stretch of text, with offsets into the whole. Stretches in `skip` (sorted, formatting marks) are no text.
 * A dash with space on both sides is a mark; one inside a word ("B-cell", "CD4–CD8") is a hyphen.
 */
export function tokenize(text: string, span: Span, skip: readonly Span[] = []): readonly Token[] {
  const tokens: Token[] = [];
  let start = span.start;
  let gap = true;
  const scan = (end: number) => {
    if (end > start) gap = scanPlain(text, start, end, gap, tokens);
  };
  for (const hole of skip) {
    if (hole.end <= start) continue;
    if (hole.start >= span.end) break;
    scan(hole.start);
    start = Math.max(start, hole.end);
  }
  scan(span.end);
  return tokens;
}

function scanPlain(text: string, start: number, end: number, gapBefore: boolean, into: Token[]): boolean {
  const part = text.slice(start, end);
  let gap = gapBefore;
  let last = 0;
  for (const match of part.matchAll(pattern)) {
    const at = match.index;
    if (at > last) gap = true;
    into.push(token(match[0], start + at, match.groups ?? {}, gap, part[at + match[0].length]));
    gap = false;
    last = at + match[0].length;
  }
  return gap || last < part.length;
}

function token(text: string, start: number, groups: Record<string, string>, gap: boolean, next: string | undefined): Token {
  const kind: TokenKind =
    groups.word !== undefined
      ? "word"
      : groups.number !== undefined
        ? "number"
        : groups.slash !== undefined
          ? "slash"
          : groups.hyphen !== undefined && !(gap && (next === undefined || /\s/.test(next)))
            ? "hyphen"
            : "mark";
  const low = kind === "word" ? american(text.toLowerCase().replace(/’/g, "'")) : text.toLowerCase();
  return { start, end: start + text.length, kind, text, low, gap };
}
