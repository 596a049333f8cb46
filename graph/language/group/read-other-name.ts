import { changedPhrase, type Item, type NounPhrase } from "../phrases";
import { wordList } from "../word-list";

const namingVerbs = wordList("know call term name dub");

/** ", known as Y", ", called Y or Z," behind a noun phrase gives it other names. */
export function readOtherNames(
  items: readonly Item[],
  at: number,
): { names: readonly NounPhrase[]; next: number } | undefined {
  const setOff = items[at]?.kind === "comma";
  let next = setOff ? at + 1 : at;
  while (items[next]?.kind === "adverb") next++;
  const verb = items[next++];
  if (verb?.kind !== "verb" || verb.form !== "loose" || !namingVerbs.has(verb.lemma)) return undefined;
  const as = items[next];
  if (as?.kind === "preposition" && as.low === "as") next++;
  else if (verb.lemma === "know") return undefined;
  const noun = items[next];
  if (noun?.kind !== "noun") return undefined;
  const further = setOff ? furtherNames(items, next + 1) : undefined;
  const names = [noun, ...(further?.names ?? [])].map(asName);
  return { names, next: further?.next ?? next + 1 };
}

const asName = (noun: NounPhrase): NounPhrase =>
  changedPhrase(noun, { apposition: [], complements: [], renames: true });

/** "… , Y and Z,": more names, up to the comma that ends the insertion. */
function furtherNames(items: readonly Item[], at: number): { names: NounPhrase[]; next: number } | undefined {
  const names: NounPhrase[] = [];
  let next = at;
  for (;;) {
    const start = next;
    if (items[next]?.kind === "comma") next++;
    if (items[next]?.kind === "coordinator") next++;
    const noun = items[next];
    if (next === start || noun?.kind !== "noun")
      return names.length > 0 && items[start]?.kind === "comma" ? { names, next: start } : undefined;
    names.push(noun);
    next++;
  }
}
