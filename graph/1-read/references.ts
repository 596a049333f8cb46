import { type Irregularity, type ReferenceUse, type Stance, stances } from "../model/article";
import type { Span } from "../model/source";

export interface References {
  readonly uses: readonly ReferenceUse[];
  /** The brackets, which are no text. */
  readonly brackets: readonly Span[];
  readonly irregularities: readonly Irregularity[];
}

const bracket = /\[(?=[^\][]*@)([^\][]*)\]/g;
const use = /^\s*(?:(\p{L}+)\s+)?@([\p{L}\p{N}_][\p{L}\p{N}_:.#$%&+?<>~/-]*?)[.,]?(?:\s*[,:]\s*(.*?))?\s*$/su;

/** Reads Pandoc citations: `[@key]`, `[@a; @b]`, and with a stance and note `[qualifies @key, what it says]`. */
export function readReferences(text: string, span: Span): References {
  const uses: ReferenceUse[] = [];
  const brackets: Span[] = [];
  const irregularities: Irregularity[] = [];
  const passage = text.slice(span.start, span.end);
  if (!passage.includes("[@") && !/\[\p{L}+\s+@/u.test(passage)) return { uses, brackets, irregularities };
  for (const match of passage.matchAll(bracket)) {
    const start = span.start + match.index;
    const whole = { start, end: start + match[0].length };
    let at = start + 1;
    let read = 0;
    for (const part of (match[1] ?? "").split(";")) {
      const place = { start: at, end: at + part.length };
      at += part.length + 1;
      const found = part.match(use);
      if (!found) continue;
      read++;
      const stance = (found[1] ?? "supports").toLowerCase();
      if (!isStance(stance)) irregularities.push({ kind: "unknown-stance", span: place, detail: stance });
      const note = found[3]?.replace(/\s+/g, " ");
      uses.push({
        span: place,
        key: found[2] ?? "",
        stance: isStance(stance) ? stance : "supports",
        ...(note && { note }),
      });
    }
    if (read > 0) brackets.push(whole);
  }
  return { uses, brackets, irregularities };
}

const isStance = (word: string): word is Stance => (stances as readonly string[]).includes(word);
