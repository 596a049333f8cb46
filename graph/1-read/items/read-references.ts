import { type Irregularity, type ReferenceUse, type Stance, stances } from "../../model/article";
import type { Span } from "../../model/source";

/** The literature references of a passage. */
interface References {
  readonly uses: readonly ReferenceUse[];
  /** The brackets, which are no text. */
  readonly brackets: readonly Span[];
  readonly irregularities: readonly Irregularity[];
}

const bracket = /\[(?=[^\][]*@)([^\][]*)\]/g;
/** A stance, if any; the key; and behind a comma or colon, a note. */
const use = /^\s*(?:(\p{L}+)\s+)?@([\p{L}\p{N}_][\p{L}\p{N}_:.#$%&+?<>~/-]*?)[.,]?(?:\s*(?:,\s*|:\s+)(.*?))?\s*$/su;
/** What a bracket of references can begin with: looked for first, since most passages have none. */
const opensReference = /\[(?:\p{L}+\s+)?@/u;

/** Reads Pandoc citations: `[@key]`, `[@a; @b]`, and with a stance and note `[qualifies @key, what it says]`. */
export function readReferences(text: string, span: Span): References {
  const uses: ReferenceUse[] = [];
  const brackets: Span[] = [];
  const irregularities: Irregularity[] = [];
  const passage = text.slice(span.start, span.end);
  if (!opensReference.test(passage)) return { uses, brackets, irregularities };
  for (const match of passage.matchAll(bracket)) {
    const start = span.start + match.index;
    const found = parts(match[1] ?? "", start + 1).flatMap(readUse);
    uses.push(...found.map((reading) => reading.use));
    irregularities.push(...found.flatMap((reading) => reading.irregularity ?? []));
    if (found.length > 0) brackets.push({ start, end: start + match[0].length });
  }
  return { uses, brackets, irregularities };
}

interface Part {
  readonly text: string;
  readonly span: Span;
}

/** What stands between the semicolons of a bracket. */
function parts(inner: string, from: number): readonly Part[] {
  let at = from;
  return inner.split(";").map((text) => {
    const span = { start: at, end: at + text.length };
    at = span.end + 1;
    return { text, span };
  });
}

/** A stance that is none counts as support, and is reported. */
function readUse({
  text,
  span,
}: Part): readonly { readonly use: ReferenceUse; readonly irregularity?: Irregularity }[] {
  const found = text.match(use);
  if (!found) return [];
  const [, written, key = "", after] = found;
  const stance = (written ?? "supports").toLowerCase();
  const note = after?.replace(/\s+/g, " ");
  return [
    {
      use: { span, key, stance: isStance(stance) ? stance : "supports", ...(note && { note }) },
      ...(!isStance(stance) && { irregularity: { kind: "unknown-stance", span, detail: stance } }),
    },
  ];
}

const isStance = (word: string): word is Stance => (stances as readonly string[]).includes(word);
