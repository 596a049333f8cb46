import { fieldWords, headingWords } from "../lexicon/headings";
import type { FieldKind, SectionKind } from "../model/article";

/** The kind of section that a heading opens, as far as its wording tells. */
export function sectionKind(heading: string): SectionKind | undefined {
  const words = heading.toLowerCase().replace(/[’‘]/g, "'").replace(/\([^)]*\)/g, " ");
  return headingWords.find(([, pattern]) => pattern.test(words))?.[0];
}

/** What a label such as "Mechanism/side effects" announces; nothing where the wording is of no known kind. */
export function fieldKinds(label: string): readonly FieldKind[] {
  const words = label.toLowerCase().replace(/_/g, " ");
  const kinds: FieldKind[] = [];
  let rest = words;
  for (const [kind, pattern] of fieldWords) {
    if (!pattern.test(rest)) continue;
    kinds.push(kind);
    rest = rest.replace(pattern, " ");
  }
  return kinds;
}
