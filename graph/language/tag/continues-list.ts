import type { VerbForm } from "../verbs";
import type { Word } from "../word";
import { earlierVerb } from "./earlier-verb";
import { opensPhrase } from "./opens-phrase";
import type { VerbPlace } from "./place";

/** A list of verbs: "thicken blood, block vessels and break down". */
export const continuesList = ({ word, verb, left, next, before, words, at }: VerbPlace): boolean =>
  !(word.term !== undefined && next?.tag === "noun") &&
  left?.low === "," &&
  opensPhrase(next) &&
  earlierVerb(before, verb.form) &&
  verbCloses(words, at, verb.form);

/** "…, block vessels and break down": a coordinator with a verb of the same form closes the list. */
function verbCloses(words: readonly Word[], at: number, form: VerbForm["form"]): boolean {
  for (let next = at + 1; next < words.length; next++) {
    const word = words[next];
    if (!word || (word.tag === "mark" && word.low !== ",")) return false;
    if (word.tag !== "coordinator") continue;
    const joined = words[next + 1]?.tag === "adverb" ? words[next + 2] : words[next + 1];
    if (joined?.verb?.form === form) return true;
  }
  return false;
}
