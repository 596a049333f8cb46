import type { NounPhrase } from "../../language/phrases";
import type { Passage } from "../passage";

/** "The Arp2/3 complex", "the CD4/CD8 ratio": a symbol with one of its halves is no name. */
export function isBesideSlash(
  { from, head }: NounPhrase,
  { analysis: { words, tokens }, grounding: { text } }: Passage,
): boolean {
  const first = tokens[words[from]?.from ?? -1];
  const last = tokens[(words[head]?.to ?? 0) - 1];
  if (!first || !last || words[head]?.term !== undefined) return false;
  return (
    (/\d$/.test(last.text) && /^\/[\dA-Z]/.test(text.slice(last.end, last.end + 2))) ||
    (/\d$/.test(first.text) && /\d\/$/.test(text.slice(first.start - 2, first.start)))
  );
}
