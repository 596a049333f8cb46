import { type Item, type NounPhrase, newNounPhrase } from "../phrases";

/** "viral and bacterial infections", chunked as adjective + noun phrase: the adjective borrows the noun. */
export function borrowNoun(items: readonly Item[], from: number): NounPhrase | undefined {
  const adjective = items[from];
  if (adjective?.kind !== "adjective") return undefined;
  let at = from + 1;
  while (continuesModifiers(items[at])) at++;
  const lender = items[at];
  if (
    lender?.kind !== "noun" ||
    !lends(lender) ||
    (isPredicate(items[from - 1]) && lender.to - lender.from < 2) ||
    items[at - 1]?.kind !== "coordinator" ||
    (items[at - 2]?.kind === "comma" && endsClause(items[from - 1]))
  )
    return undefined;
  return newNounPhrase(adjective.from, adjective.to, adjective.to - 1, { borrowed: lender.head });
}

/** "Is mild, and chest infections are rare": what is said of the subject stands before no noun. */
const isPredicate = (before: Item | undefined): boolean =>
  before?.kind === "adverb" || (before?.kind === "verb" && /^(be|become|remain|stay|seem|get)$/.test(before.lemma));

/** "Is mild or absent, and severe infections are rare", "comes next, and gum bleeding is rare": what stands there goes with what is before it. */
const endsClause = (before: Item | undefined): boolean =>
  before?.kind === "coordinator" || (before?.kind === "verb" && before.form === "finite");

const continuesModifiers = (item: Item | undefined): boolean =>
  item?.kind === "comma" || item?.kind === "coordinator" || item?.kind === "adjective";

/** Whether a noun has a modifier of its own in place of a determiner, as "bacterial infections" has. */
const lends = ({ pronoun, determiner, from, to, compound }: NounPhrase): boolean =>
  !pronoun && determiner === undefined && (to - from >= 2 || compound);
