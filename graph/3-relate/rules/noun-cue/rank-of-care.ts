import type { Analysis } from "../../../2-ground/analysis";
import type { NounPhrase } from "../../../language/phrases";

/** "As salvage treatment", "the first-line therapy", "the usual start": a rank among treatments, and no kind of them. */
export function isRankOfCare(noun: string, { from, head, of, complements }: NounPhrase, { words }: Analysis): boolean {
  if (of || complements.some(({ preposition }) => /^(for|of|in|against)$/.test(preposition))) return false;
  const before = words.slice(from, head).map(({ low }) => low);
  return /^(treatment|therapy)$/.test(noun)
    ? before.some((word) => ranks.test(word))
    : /^(start|step)$/.test(noun) && before.some((word) => /^(usual|standard|first|initial|common)$/.test(word));
}

const ranks =
  /^(salvage|rescue|first line|second line|third line|first|second|initial|standard|main|backup|backbone|last resort|maintenance|induction|basic)$/;

export const bases = /^(basis|core|centerpiece)$/;

/** "The basis of treatment". */
export const isBasisOfCare = (noun: string, { of }: NounPhrase, { words }: Analysis): boolean =>
  bases.test(noun) &&
  of?.members.some(({ head }) => /^(treatment|therapy|care|management)$/.test(words[head]?.low ?? "")) === true;
