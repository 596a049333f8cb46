import type { Word } from "../../language/word";
import type { Passage } from "../passage";
import type { Role } from "./role";

/** Endings of nouns that name something by themselves. */
const nominal = /(ness|[tsc]ion|ing|ity|ments?|ia|s)$/;

/** "Frequent …", or a known name of several words: what stands before "or" may share its noun. */
const isModified = (word: Word | undefined): boolean =>
  word?.tag === "adjective" || (word?.term !== undefined && word.to - word.from > 1);

/**
 * Whether a lone word that heads an entry is only where its name begins: "*losing* weight", "*feeling* hot", "*loose* or frequent motions". What
 * the vocabulary lists is a name by itself.
 */
export function isCutShort({ entity, span }: Role, { analysis, place, grounding: { registry } }: Passage): boolean {
  if (entity.includes("-") || registry.isLexical(entity)) return false;
  const { words, tokens } = place.head ?? analysis;
  const at = words.findIndex(({ from }) => tokens[from]?.start === span.start);
  const [word, next, second] = words.slice(at, at + 3);
  if (at < 0 || !word || !next) return false;
  if (word.verb?.form === "ing") return next.tag === "noun" || next.tag === "adjective" || next.tag === "determiner";
  return next.tag === "coordinator" && isModified(second) && !nominal.test(word.low);
}
