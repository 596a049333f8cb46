import type { Item, NounPhrase } from "../phrases";
import { wordList } from "../word-list";

const namingVerbs = wordList("know call term name dub");

/** ", known as Y", "called Y" behind a noun phrase gives it another name. */
export function readOtherName(items: readonly Item[], at: number): { name: NounPhrase; next: number } | undefined {
  let next = items[at]?.kind === "comma" ? at + 1 : at;
  while (items[next]?.kind === "adverb") next++;
  const verb = items[next++];
  if (verb?.kind !== "verb" || verb.form !== "loose" || !namingVerbs.has(verb.lemma)) return undefined;
  const as = items[next];
  if (as?.kind === "preposition" && as.low === "as") next++;
  else if (verb.lemma === "know") return undefined;
  const noun = items[next];
  if (noun?.kind !== "noun") return undefined;
  return { name: { ...noun, apposition: [], complements: [], renames: true }, next: next + 1 };
}
