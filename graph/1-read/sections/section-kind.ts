import { headingWords } from "../../lexicon/headings";
import type { SectionKind } from "../../model/article";

/** The kind of section that a heading opens, as far as its wording tells. What stands in brackets is not looked at. */
export function sectionKind(heading: string): SectionKind | undefined {
  const words = heading
    .toLowerCase()
    .replace(/[’‘]/g, "'")
    .replace(/\([^)]*\)/g, " ");
  return headingWords.find(([, pattern]) => pattern.test(words))?.[0];
}
