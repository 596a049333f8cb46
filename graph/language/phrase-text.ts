import type { Word } from "./word";

/** The words `from` to `to` (half-open) in lower case, joined by spaces. */
export function phraseText(words: readonly Word[], from: number, to: number): string {
  let text = "";
  for (let at = from; at < to && at < words.length; at++) text += (at > from ? " " : "") + (words[at]?.low ?? "");
  return text;
}
