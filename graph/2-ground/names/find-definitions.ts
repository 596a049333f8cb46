import type { Token } from "../../language/tokens";

/** Tokens, half-open. */
interface Range {
  readonly from: number;
  readonly to: number;
}

/** "Long form (ABC)" as an article introduces it: tokens of the long form and of the short one. */
export interface Definition {
  readonly long: Range;
  readonly short: Range;
}

/** "HLA-B27" is three tokens; a bracket of many is no short form. */
const mostTokensOfShortForm = 7;

/**
 * Finds acronyms that a text defines in brackets, after Schwartz & Hearst, "A simple algorithm for identifying abbreviation definitions
 * in biomedical text", Pac Symp Biocomput 2003: the letters of the short form must occur in order in the words before the bracket, its first at the start of a word.
 */
export function findDefinitions(tokens: readonly Token[]): readonly Definition[] {
  const found: Definition[] = [];
  for (let at = 1; at < tokens.length; at++) {
    if (tokens[at]?.text !== "(") continue;
    const close = tokens.findIndex((token, index) => index > at && token.text === ")");
    if (close < 0) break;
    const inside = { from: at + 1, to: firstBreak(tokens, at + 1, close) };
    const short = shortForm(tokens.slice(inside.from, inside.to));
    const from = short === undefined ? undefined : longFormStart(tokens, at, short);
    // "Proteins of either the small (PS) or the large subunit" defines nothing.
    if (from !== undefined && tokens.slice(from, at).some(({ low }) => low === "either" || low === "both")) continue;
    if (from !== undefined && !tokens.slice(from, at).some(({ text }) => text === short))
      found.push({ long: { from, to: at }, short: inside });
  }
  return found;
}

/** A comma or semicolon ends the short form: "(HbSS, SCA)". */
function firstBreak(tokens: readonly Token[], from: number, to: number): number {
  for (let at = from; at < to; at++) if (/^[,;]$/.test(tokens[at]?.text ?? "")) return at;
  return to;
}

/** The tokens as one short form, if they look like one. */
function shortForm(tokens: readonly Token[]): string | undefined {
  const text = tokens.map((token) => token.text).join("");
  const isOne = tokens.length <= mostTokensOfShortForm && tokens.filter(({ gap }) => gap).length <= 1;
  return isOne && isShortForm(text) ? text : undefined;
}

const isShortForm = (text: string): boolean =>
  text.length >= 2 &&
  text.length <= 12 &&
  /^[\p{L}\p{N}]/u.test(text) &&
  /\p{Lu}|-/u.test(text) &&
  /^[\p{L}\p{N}/+\-–α-ω]+$/u.test(text) &&
  !/^\d/.test(text);

/** The long form has at most this many words more than the short one has letters. */
const slack = 5;

/** The token that the long form before a bracket begins with: matches the letters of the short form from the last to the first. */
function longFormStart(tokens: readonly Token[], bracket: number, short: string): number | undefined {
  const letters = [...short.toLowerCase()].filter((letter) => /[\p{L}\p{N}]/u.test(letter));
  const earliest = Math.max(0, bracket - 2 * (letters.length + slack));
  let letter = letters.length - 1;
  for (let at = bracket - 1; at >= earliest; at--) {
    const token = tokens[at];
    if (!token || endsSearch(token)) return undefined;
    const text = token.text.toLowerCase();
    let position = text.length;
    while (letter > 0 && position > 0) {
      const hit = lastBefore(text, position, letters[letter]);
      if (hit < 0) break;
      letter--;
      position = hit;
    }
    if (letter === 0 && position > 0 && text[0] === letters[0])
      return token.kind === "word" || token.kind === "number" ? startOfCompound(tokens, at) : undefined;
  }
  return undefined;
}

const endsSearch = (token: Token): boolean => token.kind === "mark" && /[.;:()]/.test(token.text);

const lastBefore = (text: string, end: number, letter: string | undefined): number => {
  let at = end - 1;
  while (at >= 0 && text[at] !== letter) at--;
  return at;
};

const startOfCompound = (tokens: readonly Token[], at: number): number => {
  let from = at;
  while (tokens[from - 1]?.kind === "hyphen" && !tokens[from]?.gap && from >= 2) from -= 2;
  return from;
};
