import type { Token } from "../language/tokens";

/** "Long form (ABC)" as an article introduces it: tokens of the long form and of the short one. */
export interface Definition {
  readonly long: { readonly from: number; readonly to: number };
  readonly short: { readonly from: number; readonly to: number };
}

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
    const end = firstBreak(tokens, at + 1, close);
    const short = tokens
      .slice(at + 1, end)
      .map((token) => token.text)
      .join("");
    if (end - at > 8 || !isShortForm(short) || tokens.slice(at + 1, end).filter((token) => token.gap).length > 1)
      continue;
    const from = longFormStart(tokens, at, short);
    if (from !== undefined && !tokens.slice(from, at).some(({ text }) => text === short))
      found.push({ long: { from, to: at }, short: { from: at + 1, to: end } });
  }
  return found;
}

/** A comma or semicolon ends the short form: "(HbSS, SCA)". */
function firstBreak(tokens: readonly Token[], from: number, to: number): number {
  for (let at = from; at < to; at++) if (/^[,;]$/.test(tokens[at]?.text ?? "")) return at;
  return to;
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

function longFormStart(tokens: readonly Token[], bracket: number, short: string): number | undefined {
  const letters = [...short.toLowerCase()].filter((letter) => /[\p{L}\p{N}]/u.test(letter));
  const earliest = Math.max(0, bracket - 2 * (letters.length + slack));
  let letter = letters.length - 1;
  let at = bracket - 1;
  let position = (tokens[at]?.text.length ?? 0) - 1;
  while (letter >= 0) {
    if (at < earliest) return undefined;
    const token = tokens[at];
    if (!token || (token.kind === "mark" && /[.;:()]/.test(token.text))) return undefined;
    const text = token.text.toLowerCase();
    let hit = -1;
    for (let index = Math.min(position, text.length - 1); index >= 0; index--)
      if (text[index] === letters[letter] && (letter > 0 || index === 0)) {
        hit = index;
        break;
      }
    if (hit >= 0) {
      if (letter === 0)
        return token.kind === "word" || token.kind === "number" ? startOfCompound(tokens, at) : undefined;
      letter--;
      position = hit - 1;
      if (position >= 0) continue;
    }
    at--;
    position = (tokens[at]?.text.length ?? 0) - 1;
  }
  return undefined;
}

const startOfCompound = (tokens: readonly Token[], at: number): number => {
  let from = at;
  while (tokens[from - 1]?.kind === "hyphen" && !tokens[from]?.gap && from >= 2) from -= 2;
  return from;
};
