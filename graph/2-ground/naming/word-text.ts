import type { Token } from "../../language/tokens";
import type { Word } from "../../language/word";
import type { Analysis } from "../analysis";

/** Tokens `from` to `to` (half-open) as written, with one space where there is any. */
export function tokensText(tokens: readonly Token[], from: number, to: number): string {
  let text = "";
  for (let at = from; at < to; at++) {
    const token = tokens[at];
    if (token) text += (token.gap && text !== "" ? " " : "") + token.text;
  }
  return text;
}

/** A word as written. */
export const wordText = ({ from, to }: Word, { tokens }: Analysis): string => tokensText(tokens, from, to);

/** Words as a label: each as written, without what brackets and commas hold apart, but with what joins two of them. */
export const labelOf = (words: readonly Word[], analysis: Analysis): string =>
  words.map((word, at) => (at > 0 ? joinedTo(words[at - 1], word, analysis) : "") + wordText(word, analysis)).join(" ");

/** The "and " between two adjectives that stand side by side: "deficient and faulty enzymes". */
function joinedTo(before: Word | undefined, { from }: Word, { tokens }: Analysis): string {
  if (before?.tag !== "adjective" || before.to !== from - 1) return "";
  const joint = tokens[from - 1]?.low ?? "";
  return /^(and|or)$/.test(joint) ? `${joint} ` : "";
}

/** The noun of a compound or of a name of several words: its last token. */
export const lastToken = ({ to }: Word, { tokens }: Analysis): string => tokens[to - 1]?.text ?? "";
