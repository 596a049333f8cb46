import type { Word } from "../word";

/** Whether the word can stand in a noun phrase before its last noun. */
export const premodifies = (word: Word | undefined): boolean =>
  word?.tag === "noun" || word?.tag === "adjective" || word?.tag === "number";

/** Whether adjectives and nouns follow from here that end in a noun. */
export function leadsToNoun(words: readonly Word[], from: number): boolean {
  for (let at = from; at < words.length; at++) {
    const tag = words[at]?.tag;
    if (tag === "noun") return true;
    const modifies = tag === "adjective" || tag === "number" || tag === "adverb";
    if (!modifies && !joinsModifiers(words, at)) return false;
  }
  return false;
}

/** "acute and chronic pain", "prolonged, painful erections": a coordinator or comma between modifiers of one noun. */
export function joinsModifiers(words: readonly Word[], at: number): boolean {
  const word = words[at];
  if (at === 0 || !word) return false;
  if (word.low !== "," && word.tag !== "coordinator" && word.low !== "/") return false;
  if (words[at - 1]?.tag !== "adjective") return false;
  if (word.low === "," && closesOpener(words, at)) return false;
  const after = words[at + 1]?.tag === "adverb" ? words[at + 2] : words[at + 1];
  if (after?.low === "other" || after?.low === "such") return false;
  if (after?.tag === "noun" && word.low === ",") return isQualified(after) && isLabel(words, at);
  return after?.tag === "adjective" && leadsToNoun(words, at + 1);
}

/** "Swollen joints", known by that name. */
const isQualified = ({ term, low }: Word): boolean =>
  term !== undefined &&
  /^(swollen|painful|tender|enlarged|bleeding|itchy|dry|red|weak|stiff|pale|yellow|sore) /.test(low);

/** "Painful, swollen joints" at the opening: nothing else stands before the comma. */
const isLabel = (words: readonly Word[], comma: number): boolean =>
  words.slice(0, comma).every(({ tag }, at) => tag === "adjective" || (at === 0 && tag === "determiner"));

/** "Once the enzyme is missing, small clots form": the comma ends the clause that opens the sentence, and joins nothing. */
function closesOpener(words: readonly Word[], comma: number): boolean {
  if (words[0]?.tag !== "subordinator") return false;
  const before = words.slice(0, comma).findLast(({ tag }) => tag !== "adjective" && tag !== "adverb");
  return before?.tag === "auxiliary";
}
