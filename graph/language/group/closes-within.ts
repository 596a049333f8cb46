import type { Item, NounPhrase } from "../phrases";
import { finiteFollows } from "./finite-follows";

/** "Fever, a lump in the neck, rash and pain": what closes the list has been taken for a part of its last member. */
export const closesWithin = ({ of, complements }: NounPhrase): boolean => {
  const last = complements.at(-1)?.group ?? of;
  return last !== undefined && last.joint !== "none" && last.members.length > 2;
};

export const opensClause = (items: readonly Item[], at: number): boolean =>
  items[at - 1] === undefined || items[at - 1]?.kind === "break";

/** "Fever, pain at the site and rash are common": two things before a verb without "and" between them are a list that has closed within the last. */
export const closesBeforeVerb = (
  items: readonly Item[],
  { member: { of, complements, determiner }, next }: { readonly member: NounPhrase; readonly next: number },
): boolean => {
  const last = complements.at(-1)?.group ?? of;
  return determiner === undefined && last !== undefined && last.joint === "and" && finiteFollows(items, next);
};
