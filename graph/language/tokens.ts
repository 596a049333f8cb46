import type { Span } from "../model/source";
import { cached } from "./cached";
import { american, fold } from "./fold";

type TokenKind = "word" | "number" | "hyphen" | "slash" | "mark";

/** A piece of text that grammar does not cut further: a word, a number, a punctuation mark. */
export interface Token extends Span {
  readonly kind: TokenKind;
  /** As written. */
  readonly text: string;
  /** Lower case, American spelling, straight apostrophes: what grammar looks up. */
  readonly low: string;
  /** As names are compared: see `fold`. A mark is what it is. */
  readonly folded: string;
  /** White space, or a mark that is not text, stands before it. */
  readonly gap: boolean;
}

/** Abbreviations whose full stop belongs to them. */
const abbreviation = /e\.g\.|i\.e\.|vs\.|approx\.|Dr\.|St\.(?=\s\p{Lu})|etc\.(?=[\s,;)])/u;
/** A pronoun with its contracted verb: "it" and "'s", "they" and "'re", "you" and "'ll". */
const contraction = /^(it|that|there|he|she|what|who|they|you|we)(['’](?:s|re|ll|ve))$/i;
/**
 * Letters, with digits, sub- and superscripts and apostrophes inside: "CD4", "Crohn's", "IL₂"; a name's apostrophe behind its "s": "Graves' disease";
 * two symbols joined by colons, which is how fused genes are written: "BCR::ABL1".
 */
const letters =
  /\p{L}[\p{L}\p{N}\p{M}₀-₉⁰-⁹]*(?:::\p{Lu}[\p{L}\p{N}]*)?(?:['’]\p{L}+|(?<=\p{Lu}\p{Ll}+s)['’](?=\s\p{Ll}))*/u;
/** Digits, with the unit if it is written with them, or is an amount in a volume: "1.5", "20mg", "5%", "7 mmol/L". */
const digits = /\p{N}+(?:[.,]\p{N}+)*(?:\s?%|\s?[µμmnpk]?(?:g|mol|IU|U)\/[dmµμ]?[lL](?!\p{L})|[\p{L}²³]*)/u;
const microUnit = /[µμ]\p{L}+/u;
/** A plus that ends a word or number: "CD8+", "50+". */
const finalPlus = /(?:\+(?![\p{L}\p{N}]))?/u;
/** A dash before a letter or digit, or at the end of a word whose second part is left out: "T- and B-cells". */
const hyphen = /[-‐‑–](?=[\p{L}\p{N}])|(?<=[\p{L}\p{N}+])[-‐‑–](?=[\s/),])/u;
const mark = /\p{Emoji_Presentation}|\S/u;

const pattern = new RegExp(
  `((?:${abbreviation.source})|${letters.source}${finalPlus.source})` +
    `|(${digits.source}${finalPlus.source}|${microUnit.source})` +
    `|(${hyphen.source})|(\\/)|${mark.source}`,
  "gu",
);

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

const space = 32;

/**
 * Where the word ends that stands at `at` or behind one space, if it is all English letters and a space or comma follows, as most words are: what
 * it takes no pattern to find. 0 for any other.
 */
function plainEnd(text: string, at: number): number {
  const start = text.charCodeAt(at) === space ? at + 1 : at;
  let end = start;
  while (isLetter(text.charCodeAt(end))) end++;
  const behind = text.charCodeAt(end);
  return end > start && (behind === space || behind === comma) ? end : 0;
}

const comma = 44;
const isLetter = (code: number): boolean => (code >= 97 && code <= 122) || (code >= 65 && code <= 90);

/** Adds the tokens from `start` to `end`; gives whether white space is at the end. */
function scanPlain(text: string, start: number, end: number, gapBefore: boolean, into: Token[]): boolean {
  const part = text.slice(start, end);
  let gap = gapBefore;
  let last = 0;
  for (;;) {
    const plain = plainEnd(part, last);
    if (plain > 0) {
      const from = part.charCodeAt(last) === space ? last + 1 : last;
      const text = part.slice(from, plain);
      const { low, folded } = wordForms(text);
      if (from > last) gap = true;
      into.push({ start: start + from, end: start + plain, kind: "word", text, low, folded, gap });
      gap = false;
      last = plain;
      continue;
    }
    pattern.lastIndex = last;
    const match = pattern.exec(part);
    if (!match) return gap || last < part.length;
    const at = match.index;
    if (at > last) gap = true;
    const whole = token(match, start + at, gap, part[at + match[0].length]);
    const verb = whole.low.includes("'") ? whole.text.match(contraction)?.[2] : undefined;
    if (verb === undefined) into.push(whole);
    else into.push(...contracted(whole, verb.length));
    gap = false;
    last = at + match[0].length;
  }
}

function token(match: RegExpExecArray, start: number, gap: boolean, next: string | undefined): Token {
  const text = match[0];
  const isSpaced = gap && (next === undefined || /\s/.test(next));
  if (text === "&" && isSpaced)
    return { start, end: start + text.length, kind: "word", text, low: "and", folded: "and", gap };
  const kind = kindOf(match, isSpaced);
  const { low, folded } = kind === "word" ? wordForms(text) : kind === "number" ? numberForms(text) : markForms(text);
  return { start, end: start + text.length, kind, text, low, folded, gap };
}

/** A contraction as two tokens, the second of which has `length` letters. */
function contracted(whole: Token, length: number): readonly Token[] {
  const at = whole.text.length - length;
  const cut = (from: number, to: number): Token => {
    const text = whole.text.slice(from, to);
    return {
      ...whole,
      start: whole.start + from,
      end: whole.start + to,
      text,
      low: whole.low.slice(from, to),
      folded: fold(text),
      gap: whole.gap && from === 0,
    };
  };
  return [cut(0, at), cut(at, whole.text.length)];
}

/** The kind of token by the group of the pattern that matched; a dash with space on both sides is a mark. */
function kindOf(match: RegExpExecArray, isSpaced: boolean): TokenKind {
  if (match[1] !== undefined) return "word";
  // An amount in a volume is read as its unit is.
  if (match[2] !== undefined) return match[0].includes("/") ? "word" : "number";
  if (match[4] !== undefined) return "slash";
  return match[3] !== undefined && !isSpaced ? "hyphen" : "mark";
}

/** The forms under which a token is looked up. One object for all tokens that are written alike. */
type Forms = Pick<Token, "low" | "folded">;

const wordForms = cached(
  (text): Forms => ({ low: american(text.toLowerCase().replace(/’/g, "'")), folded: fold(text) }),
);
const numberForms = cached((text): Forms => ({ low: text.toLowerCase(), folded: fold(text) }));
const markForms = cached((text): Forms => ({ low: text.toLowerCase(), folded: text }));
