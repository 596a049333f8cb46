import { fieldWords, headingWords, labelFillers } from "../lexicon/headings";
import type { FieldKind, SectionKind } from "../model/article";

/** The kind of section that a heading opens, as far as its wording tells. */
export function sectionKind(heading: string): SectionKind | undefined {
  const words = heading
    .toLowerCase()
    .replace(/[’‘]/g, "'")
    .replace(/\([^)]*\)/g, " ");
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

/** Whether a label says what kind of field follows and nothing else: "Side effects" does, "Blood tests" names something. */
export function isFieldLabel(label: string): boolean {
  let rest = label.toLowerCase().replace(/_/g, " ");
  let found = false;
  for (const [, pattern] of fieldWords) {
    if (!pattern.test(rest)) continue;
    found = true;
    rest = rest.replace(new RegExp(pattern.source, "g"), " ");
  }
  return found && rest.replace(labelFillers, "") === "";
}
