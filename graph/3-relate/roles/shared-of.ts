import type { Analysis } from "../../2-ground/analysis";
import { changedPhrase, type Group, type NounPhrase } from "../../language/phrases";
import { relationalNouns } from "../../lexicon/relational-nouns";
import { headNoun } from "./head-noun";

/** "A shortage or a fault of keratin": nouns that say nothing without what they are of share the "of …" of the last. */
export function withSharedOf({ members }: Group, analysis: Analysis): readonly NounPhrase[] {
  const last = members.at(-1);
  if (!last?.of || members.length < 2 || !needsOf(last, analysis)) return members;
  const { of } = last;
  return members.map((member) =>
    !member.of && member.complements.length === 0 && member.gloss.length === 0 && isBareNeed(member, analysis)
      ? changedPhrase(member, { of })
      : member,
  );
}

const needsOf = (phrase: NounPhrase, analysis: Analysis): boolean =>
  !phrase.pronoun && relationalNouns.has(headNoun(phrase, analysis));

/** Nothing before the noun says what it is of, as in "bone loss". */
const isBareNeed = (phrase: NounPhrase, analysis: Analysis): boolean =>
  needsOf(phrase, analysis) &&
  analysis.words.slice(phrase.from, phrase.head).every(({ tag, term }) => tag !== "noun" && term === undefined);
