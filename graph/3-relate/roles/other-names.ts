import type { NounPhrase } from "../../language/phrases";
import type { Passage } from "../passage";
import { headNoun } from "./head-noun";

const isOfKind = /^(type|kind|form|sort|group|class|family|variety|variant|subtype)$/;

/** What else a phrase is called: "a medicine called X"; "a type of cancer called X" is X. */
export function otherNames(phrase: NounPhrase, { analysis }: Passage): readonly NounPhrase[] {
  const [only, ...others] = phrase.of?.members ?? [];
  const isKind = only && others.length === 0 && isOfKind.test(headNoun(phrase, analysis));
  return [...phrase.apposition, ...(isKind ? only.apposition : [])].filter(({ renames }) => renames);
}
