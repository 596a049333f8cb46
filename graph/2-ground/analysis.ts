import { chunk } from "../language/chunk";
import type { Clause } from "../language/clause";
import { readClauses } from "../language/clauses";
import type { Item } from "../language/phrases";
import { tag, tagAsked, tagLabel } from "../language/tag";
import { type Token, tokenize } from "../language/tokens";
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

/** Reads a stretch of text: its known names, words, phrases and clauses. `label` for headings, where ambiguous words are nouns. */
export function analyse(text: string, span: Span, markup: readonly Span[], tree: NameTree, label: boolean, asked = false): Analysis {
  const tokens = tokenize(text, span, markup);
  const terms = matchNames(tree, tokens);
  const tagged = (label ? tagLabel : asked ? tagAsked : tag)(words(tokens, terms));
  const items = chunk(tagged);
  return { span, tokens, words: tagged, terms, items, clauses: [...readClauses(items), ...bracketed(items).flatMap((inner) => readClauses(inner))] };
}

/** What stands in brackets and has a verb of its own: "(monitor IgG)". */
const bracketed = (items: readonly Item[]): readonly (readonly Item[])[] =>
  items.flatMap((item) => (item.kind === "noun" ? item.gloss : item.kind === "bracket" ? [item.items] : [])).flatMap((inner) => (inner.some(({ kind }) => kind === "verb") ? [inner] : bracketed(inner)));

/** The text span of words `from` to `to` (half-open). */
export function spanOfWords({ tokens, words: all, span }: Analysis, from: number, to: number): Span {
  const first = tokens[all[from]?.from ?? 0];
  const last = tokens[(all[to - 1]?.to ?? 1) - 1];
  return first && last ? { start: first.start, end: last.end } : { start: span.start, end: span.start };
}
