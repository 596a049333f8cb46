import type { NounPhrase } from "../../language/phrases";
import type { Word } from "../../language/word";
import { type Analysis, spanOfWords } from "../analysis";
import { labelOf } from "../naming/word-text";

/** The words of a member of a head up to its noun, without determiners. */
export const memberWords = ({ from, head }: NounPhrase, { words }: Analysis): readonly Word[] =>
  words.slice(from, head + 1).filter(({ tag }) => tag !== "determiner");

/** A member of a head as a label: without determiners and brackets. */
export const memberLabel = (member: NounPhrase, analysis: Analysis): string =>
  labelOf(memberWords(member, analysis), analysis).replace(/\s*\([^)]*\)/g, "");

/** Two capitals, or a capital and a digit. */
const shortForm = /\p{Lu}.*\p{Lu}|\p{Lu}.*\d/u;

/** Short forms in brackets behind a member of a head: "(HbSS)". */
export function shortNames(member: NounPhrase, analysis: Analysis): readonly string[] {
  return member.gloss.flatMap((items) => {
    const only = items.length === 1 ? items[0] : undefined;
    if (only?.kind !== "noun" || only.to - only.from > 1) return [];
    const { start, end } = spanOfWords(analysis, only.from, only.to);
    const first = analysis.tokens.find((token) => token.start === start);
    return first && first.end === end && shortForm.test(first.text) ? [first.text] : [];
  });
}
