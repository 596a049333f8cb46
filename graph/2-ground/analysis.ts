import { chunk } from "../language/chunk";
import { type Clause, only } from "../language/clause";
import { readClauses } from "../language/clauses";
import { uncleave } from "../language/clauses/uncleave";
import { deniedApart } from "../language/denied-apart";
import type { Item, NounPhrase } from "../language/phrases";
import { tag, tagAsked, tagLabel } from "../language/tag";
import { toLight } from "../language/to-light";
import { type Token, tokenize } from "../language/tokens";
import { withCopulas } from "../language/with-copulas";
import type { Word } from "../language/word";
import { words } from "../language/words";
import type { Span } from "../model/source";
import { matchNames, type NameMatch, type NameTree } from "./matcher";

/** A stretch of text as grammar and vocabulary see it. */
export interface Analysis {
  readonly span: Span;
  readonly tokens: readonly Token[];
  readonly words: readonly Word[];
  readonly terms: readonly NameMatch[];
  readonly items: readonly Item[];
  readonly clauses: readonly Clause[];
}

/**
 * How a stretch of text is to be read: as running text; as a label, where ambiguous words are nouns unless it opens with an instruction
 * ("Avoid smoking"); as a name, where they are nouns throughout; or as a question that has lost its auxiliary.
 */
export type Reading = "statement" | "label" | "name" | "question";

/** Reads a stretch of text: its known names, words, phrases and clauses. */
export function analyse(text: string, span: Span, markup: readonly Span[], tree: NameTree, reading: Reading): Analysis {
  const tokens = tokenize(text, span, markup);
  const terms = matchNames(tree, tokens);
  const tagged = tagAs(reading, words(tokens, terms));
  const chunks = chunk(tagged);
  const items = reading === "statement" ? deniedApart(withCopulas(toLight(chunks, tagged), tagged)) : chunks;
  return {
    span,
    tokens,
    words: tagged,
    terms,
    items,
    clauses: [...uncleave(readClauses(items), tagged), ...bracketed(items)],
  };
}

function tagAs(reading: Reading, untagged: readonly Word[]): readonly Word[] {
  if (reading === "statement") return tag(untagged);
  return reading === "question" ? tagAsked(untagged) : tagLabel(untagged, reading === "name");
}

/** Clauses in brackets: "(monitor IgG)". One in the present tense or a participle without a subject speaks of the noun before it: "low IgG (sometimes needs IVIG)". */
function bracketed(items: readonly Item[]): readonly Clause[] {
  const clauses: Clause[] = [];
  for (const item of items) {
    if (item.kind === "noun") for (const part of item.gloss) clauses.push(...clausesIn(part, item));
    else if (item.kind === "bracket") clauses.push(...clausesIn(item.items, undefined));
  }
  return clauses;
}

/** Those of one bracket, behind a noun if it has a `host`. */
function clausesIn(bracket: readonly Item[], host: NounPhrase | undefined): readonly Clause[] {
  if (!bracket.some(({ kind }) => kind === "verb")) return bracketed(bracket);
  const clauses = readClauses(bracket);
  return host ? clauses.map((clause) => hosted(clause, host)) : clauses;
}

function hosted(clause: Clause, host: NounPhrase): Clause {
  clause.host = host;
  if (!clause.subject && speaksOf(clause)) clause.subject = only(host);
  return clause;
}

const speaksOf = ({ verb, link }: Clause): boolean =>
  verb?.number === "singular" || (link === "participle" && verb?.form === "loose" && verb.lemma !== "encode");

/** The text span of words `from` to `to` (half-open). */
export function spanOfWords({ tokens, words: all, span }: Analysis, from: number, to: number): Span {
  const first = tokens[all[from]?.from ?? 0];
  const last = tokens[(all[to - 1]?.to ?? 1) - 1];
  return first && last ? { start: first.start, end: last.end } : { start: span.start, end: span.start };
}

/** The text span of a word or a known name, which both say the tokens they consist of. */
export const spanOfTokens = (
  tokens: readonly Token[],
  { from, to }: { readonly from: number; readonly to: number },
): Span => ({
  start: tokens[from]?.start ?? 0,
  end: tokens[to - 1]?.end ?? 0,
});
