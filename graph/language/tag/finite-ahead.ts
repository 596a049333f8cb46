import type { Word } from "../word";

/** "is", "has", "did" and so on, also with "n't"; not "be", "been", "having". */
const finiteAuxiliary = /^(is|are|was|were|has|have|had|does|do|did)/;

/** Whether a finite verb follows before the clause ends. One behind a coordinator does not count: it may continue another verb. */
export function finiteAhead(words: readonly Word[], at: number): boolean {
  for (let next = at + 1; next < words.length; next++) {
    const word = words[next];
    if (!word || endsClause(word) || opensSecond(words, next) || isThatBehindNoun(words, next)) return false;
    const before = words[next - 1]?.tag === "adverb" ? words[next - 2] : words[next - 1];
    if (before?.tag !== "coordinator" && isFiniteVerb(word, words[next - 1])) return true;
  }
  return false;
}

/** ", but …", and ", and …" where no list goes on: another clause begins. */
function opensSecond(words: readonly Word[], at: number): boolean {
  if (words[at]?.tag !== "coordinator" || words[at - 1]?.low !== ",") return false;
  return words[at]?.low === "but" || !words.slice(0, at - 1).some(({ low }) => low === ",");
}

/** "A disease that affects girls": what is not settled yet opens a relative clause there. */
const isThatBehindNoun = (words: readonly Word[], at: number): boolean =>
  words[at]?.low === "that" && (words[at - 1]?.tag === "noun" || words[at - 1]?.verb?.noun === true);

const endsClause = ({ tag, low }: Word): boolean =>
  (tag === "mark" && low !== ",") || tag === "relative" || tag === "subordinator";

function isFiniteVerb({ tag, low, verb }: Word, previous: Word | undefined): boolean {
  if (tag === "modal") return true;
  if (tag === "auxiliary") return finiteAuxiliary.test(low);
  if (tag !== "verb" || !verb) return false;
  return (
    (verb.form === "s" || verb.form === "base") && !verb.noun && previous?.tag !== "to" && previous?.tag !== "auxiliary"
  );
}
