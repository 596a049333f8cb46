import { chunk } from "../language/chunk";
import type { Clause } from "../language/clause";
import { readClauses } from "../language/clauses";
import type { Group, Item, NounPhrase } from "../language/phrases";
import { tag } from "../language/tag";
import { tokenize } from "../language/tokens";
import type { Word } from "../language/word";
import { words } from "../language/words";

/** A sentence as grammar sees it that knows no medicine. */
export interface Sentence {
  readonly words: readonly Word[];
  readonly items: readonly Item[];
  readonly clauses: readonly Clause[];
}

export function sentence(text: string): Sentence {
  const tagged = tag(words(tokenize(text, { start: 0, end: text.length }), []));
  const items = chunk(tagged);
  return { words: tagged, items, clauses: readClauses(items) };
}

/** The words of a phrase without determiners and marks. */
export const phrase = ({ from, to }: Pick<NounPhrase, "from" | "to">, { words: all }: Sentence): string =>
  all
    .slice(from, to)
    .filter(({ tag: kind }) => kind !== "determiner" && kind !== "mark")
    .map(({ low }) => low)
    .join(" ");

/** The members of a group with a bar between them. */
export const members = (group: Group | undefined, whole: Sentence): string =>
  group?.members.map((member) => phrase(member, whole)).join("|") ?? "";
