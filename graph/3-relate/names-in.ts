import type { Analysis } from "../2-ground/analysis";
import { variantNouns } from "../lexicon/head-nouns";
import type { EntityId } from "../model/entity";

/** Symbols of genes and proteins end in digits: "nras", "il10", "cd20". */
const symbol = /^[a-z]+\d/;

/** What the words of a statement name, and whether one that no vocabulary knows looks like a gene, or speaks of a change in one. */
interface Names {
  readonly symbolic: boolean;
  readonly entities: readonly EntityId[];
}

const found = new WeakMap<Analysis, Names>();

/** Asked for every clause of the statement, and found once. */
export function namesIn(analysis: Analysis): Names {
  const kept = found.get(analysis);
  if (kept) return kept;
  const { words, terms } = analysis;
  const names: Names = {
    symbolic: words.some(({ low, term }) => term === undefined && (variantNouns.has(low) || symbol.test(low))),
    entities: words.flatMap(({ term }) => (term === undefined ? [] : (terms[term]?.entity ?? []))),
  };
  found.set(analysis, names);
  return names;
}
