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
  /((?:e\.g\.|i\.e\.|vs\.|approx\.|Dr\.|etc\.(?=[\s,;)]))|\p{L}[\p{L}\p{N}\p{M}₀-₉⁰-⁹]*(?:['’]\p{L}+)*(?:\+(?![\p{L}\p{N}]))?)|(\p{N}+(?:[.,]\p{N}+)*[\p{L}²³]*(?:\+(?![\p{L}\p{N}]))?|[µμ]\p{L}+)|([-‐‑–](?=[\p{L}\p{N}])|(?<=[\p{L}\p{N}+])[-‐‑–](?=[\s/),]))|(\/)|\p{Emoji_Presentation}|\S/gu;

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
    into.push(token(match, start + at, gap, part[at + match[0].length]));
    gap = false;
    last = at + match[0].length;
  }
  return gap || last < part.length;
}

function token(match: RegExpMatchArray, start: number, gap: boolean, next: string | undefined): Token {
  const [text, word, number, hyphen, slash] = match;
  const kind: TokenKind =
    word !== undefined
      ? "word"
      : number !== undefined
        ? "number"
        : slash !== undefined
          ? "slash"
          : hyphen !== undefined && !(gap && (next === undefined || /\s/.test(next)))
            ? "hyphen"
            : "mark";
  return {
    start,
    end: start + text.length,
    kind,
    text,
    low: kind === "word" ? lowered(text) : text.toLowerCase(),
    gap,
  };
}

const cache = new Map<string, string>();
const cacheLimit = 50_000;

function lowered(text: string): string {
  const known = cache.get(text);
  if (known !== undefined) return known;
  const low = american(text.toLowerCase().replace(/’/g, "'"));
  if (cache.size >= cacheLimit) cache.clear();
  cache.set(text, low);
  return low;
}
