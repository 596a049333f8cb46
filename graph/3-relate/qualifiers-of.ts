import { frequencyWords, originWords } from "../lexicon/qualifier-words";
import type { Qualifiers } from "../model/relation";

/** Most stretches of text state none of them, which one pattern finds out. */
const anyQualifier = new RegExp([...frequencyWords, ...originWords].map(([, { source }]) => source).join("|"));

/** Origin and frequency as a stretch of text, in lower case, states them. */
export function qualifiersOf(text: string): Qualifiers {
  if (!anyQualifier.test(text)) return {};
  const frequency = frequencyWords.find(([, pattern]) => pattern.test(text))?.[0];
  const origin = originWords.find(([, pattern]) => pattern.test(text))?.[0];
  return { ...(origin && { origin }), ...(frequency && { frequency }) };
}
