import type { NounPhrase } from "../../language/phrases";
import type { Passage } from "../passage";
import { hasOtherContent } from "./phrase-content";
import { type Alternatives, imply, nonEmpty, ofTypes } from "./role";

/** "Repeated episodes": of what was spoken of last, where that comes and goes; nothing where there is none. */
export function spellsOf(phrase: NounPhrase, noun: string, passage: Passage): Alternatives | undefined {
  if (!/^(episode|bout|spell)$/.test(noun) || phrase.of || phrase.complements.length > 0) return undefined;
  const { discourse, heads, analysis } = passage;
  const words = analysis.words.slice(phrase.from, phrase.to);
  if (words.at(-1)?.term !== undefined || hasOtherContent(words, analysis)) return undefined;
  return nonEmpty([discourse.recent, heads].map((roles) => ofTypes(roles, "symptom", "risk"))).map(imply);
}
