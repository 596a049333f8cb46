import { headingWords, vagueHeadingWords } from "../../lexicon/headings";
import type { SectionKind } from "../../model/article";

/** The kind of section that a heading opens, as far as its wording tells. What stands in brackets is not looked at. */
export function sectionKind(heading: string): SectionKind | undefined {
  const words = plain(heading);
  return kindIn(headingWords, words) ?? kindIn(vagueHeadingWords, words);
}

/** Whether a heading tells little or nothing of the kind. */
export const isVagueHeading = (heading: string): boolean => kindIn(headingWords, plain(heading)) === undefined;

const kindIn = (rows: typeof headingWords, words: string): SectionKind | undefined =>
  rows.find(([, pattern]) => pattern.test(words))?.[0];

const plain = (heading: string): string =>
  heading
    .toLowerCase()
    .replace(/[’‘]/g, "'")
    .replace(/\([^)]*\)/g, " ")
    .replace(/\s+/g, " ")
    .trim();
