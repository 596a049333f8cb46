import { onlyLast } from "../clause";
import type { Group } from "../phrases";
import { wordList } from "../word-list";

/** Verbs of what a gene, cell or enzyme does, and not what happens to it. */
const ofTheInner = wordList("encode code involve");

/** What a relative clause or participle with the verb describes, `isSetOff` if a comma stands before it: behind "in youth with a rash" the rash, behind "mutations in the genes encoding X" the genes. */
export function describedGroup(last: Group, lemma: string | undefined, isSetOff = false, takesPlural = false): Group {
  const member = last.members.at(-1);
  const company = member?.complements.at(-1);
  // "The treatment for gallstones that cause pain": these, as the verb is in the plural.
  const isNearest = company?.preposition === "with" || (company?.preposition === "for" && takesPlural);
  if (company && isNearest && !isSetOff) return onlyLast(company.group);
  const inner = member?.complements.findLast(({ preposition }) => preposition === "in")?.group ?? member?.of;
  return inner && ofTheInner.has(lemma ?? "") ? onlyLast(inner) : last;
}
