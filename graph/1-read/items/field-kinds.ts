import { fieldWords, labelFillers } from "../../lexicon/headings";
import type { FieldKind } from "../../model/article";

/** What a label such as "Mechanism/side effects" announces; nothing where the wording is of no known kind. */
export function fieldKinds(label: string): readonly FieldKind[] {
  const kinds: FieldKind[] = [];
  let rest = wordsOf(label);
  for (const [kind, pattern] of fieldWords) {
    if (!pattern.test(rest)) continue;
    kinds.push(kind);
    rest = rest.replace(pattern, " ");
  }
  return kinds;
}

/** Whether a label says what kind of field follows and nothing else: "Side effects" does, "Blood tests" names something. */
export function isFieldLabel(label: string): boolean {
  let rest = wordsOf(label);
  let found = false;
  for (const [, pattern] of fieldWords) {
    if (!pattern.test(rest)) continue;
    found = true;
    rest = rest.replace(new RegExp(pattern.source, "g"), " ");
  }
  return found && rest.replace(labelFillers, "") === "";
}

const wordsOf = (label: string): string => label.toLowerCase().replace(/_/g, " ").replace(numbered, " form ");

/** "Type 2: …" tells which of several, and not of what type something is. */
const numbered = /\b(type|class|group) (\d+[a-z]?|[ivx]+|[a-d])\b/g;
