import { doseUnit } from "../dose-unit";
import { type Item, type NounPhrase, newNounPhrase } from "../phrases";
import { isPlural } from "../tag/is-plural";
import type { Word } from "../word";
import { joinsModifiers, leadsToNoun, premodifies } from "./modifiers";
import { quoteMark } from "./quote-mark";

/**
 * Reads a noun phrase from `from`: determiner, modifiers (also "acute and chronic"), nouns; or a pronoun. A determiner alone counts
 * as a pronoun ("these"), "the" with adjectives as a noun ("the elderly"). `last` is the item before.
 */
export function readNounPhrase(words: readonly Word[], from: number, last: Item | undefined): NounPhrase | undefined {
  if (words[from]?.tag === "pronoun") return newNounPhrase(from, from + 1, from, { pronoun: true });
  const start = afterDeterminers(words, from);
  const determiner = start > from ? words[start - 1]?.low : undefined;
  const adverbsBelong = determiner !== undefined || last?.kind !== "noun";
  const nouns = withinNumber(words, start, readNouns(words, start, from, adverbsBelong), determiner);
  const { to, head } =
    from === 1 && last?.kind === "preposition" && isFronted(words, start, nouns)
      ? { to: nouns.head, head: nouns.head - 1 }
      : nouns;
  if (head >= 0)
    return newNounPhrase(from, to, head, { determiner, compound: words[head]?.low.includes(" ") === true });
  if (determiner === undefined) return undefined;
  if (determiner === "the" && premodifies(words[to - 1])) return newNounPhrase(from, to, to - 1, { determiner });
  return to === from + 1 ? newNounPhrase(from, to, from, { determiner, pronoun: true }) : undefined;
}

const several = /^(many|several|most|few|these|those|both|all)$/;

/** "After many transfusions iron overload develops": behind "many" the phrase ends with the noun in the plural. */
function withinNumber(
  words: readonly Word[],
  start: number,
  nouns: { to: number; head: number },
  determiner: string | undefined,
): { to: number; head: number } {
  const { head } = nouns;
  const last = words[head];
  if (head <= start || determiner === undefined || !several.test(determiner) || !last || isPlural(last)) return nouns;
  const at = words.findIndex((word, index) => index >= start && index < head && word.tag === "noun" && isPlural(word));
  return at < 0 || last.term === undefined ? nouns : { to: at + 1, head: at };
}

/** "After splenectomy fever is an alarm": what stands before the verb is its subject, where a preposition opens the sentence. */
const isFronted = (words: readonly Word[], start: number, { to, head }: { to: number; head: number }): boolean =>
  head > start &&
  to === head + 1 &&
  words[head]?.term !== undefined &&
  words[head - 1]?.tag === "noun" &&
  isFiniteVerb(words[to]);

const isFiniteVerb = (word: Word | undefined): boolean =>
  word?.tag === "auxiliary" ||
  word?.tag === "modal" ||
  (word?.tag === "verb" && (word.verb?.form === "base" || word.verb?.form === "s"));

function afterDeterminers(words: readonly Word[], from: number): number {
  let at = from;
  while (words[at]?.tag === "determiner") at++;
  return at;
}

/** Reads modifiers and nouns; `head` is -1 where no noun is among them. `from` is where the whole phrase begins. */
function readNouns(
  words: readonly Word[],
  start: number,
  from: number,
  adverbsBelong: boolean,
): { to: number; head: number } {
  let head = -1;
  let at = start;
  for (let word = words[at]; word; word = words[++at]) {
    // "Zinc 50 mg": how much of it stands behind what is given.
    if (head >= 0 && word.tag === "number" && doseUnit.test(words[at + 1]?.low ?? "")) {
      at++;
      continue;
    }
    if (head >= 0 && (endsPhrase(words, at, word) || isComplete(words, at, head))) break;
    if (premodifies(word)) {
      if (word.tag === "noun" || (head < 0 && isCount(words, at, word))) head = at;
      continue;
    }
    const adverb = adverbsBelong && word.tag === "adverb" && leadsToNoun(words, at + 1);
    const quote = at > from && quoteMark.test(word.low);
    if (!adverb && !quote && !joinsModifiers(words, at)) break;
  }
  return { to: at, head };
}

/** "In most patients platelets fall": no name goes on behind them. */
const people =
  /^(patients|people|children|adults|women|men|infants|babies|boys|girls|adolescents|newborns|individuals|persons)$/;

/** "On the day X was given": no more does one behind a day, if that is known by itself. */
const day = /^(day|week|month|year|moment|time)$/;

const isComplete = (words: readonly Word[], at: number, head: number): boolean =>
  head === at - 1 &&
  (people.test(words[head]?.low ?? "") ||
    (day.test(words[head]?.low ?? "") && words[at]?.term !== undefined && words[head - 1]?.low === "the"));

/** Whether what follows a noun belongs to its phrase no more; an adjective does only if another noun follows. */
const endsPhrase = (words: readonly Word[], at: number, word: Word): boolean =>
  !premodifies(word) || (word.tag === "adjective" && !leadsToNoun(words, at + 1));

/** A number without a noun behind it stands for one: "in ten". */
const isCount = (words: readonly Word[], at: number, word: Word): boolean =>
  word.tag === "number" && !leadsToNoun(words, at + 1);
