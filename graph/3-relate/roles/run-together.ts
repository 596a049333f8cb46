import { changedPhrase, type NounPhrase } from "../../language/phrases";
import { isPlural } from "../../language/tag/is-plural";
import type { Passage } from "../passage";

const several = /^(many|several|few|these|those|some|repeated|multiple)$/;

/** "After many transfusions *iron overload* develops": two phrases that no comma parts, of which the second is meant. */
export function runTogether(phrase: NounPhrase, { analysis: { words } }: Passage): NounPhrase | undefined {
  const { from, head } = phrase;
  if (head - from < 2 || !several.test(words[from]?.low ?? "")) return undefined;
  const before = words[from - 1]?.tag;
  if (before !== "preposition" && before !== "subordinator") return undefined;
  const at = words.findIndex((word, index) => index > from && index < head && word.tag === "noun" && isPlural(word));
  return at < 0 ? undefined : changedPhrase(phrase, { from: at + 1, determiner: undefined });
}
