import type { Analysis } from "../../2-ground/analysis";
import { typeOfNoun } from "../../2-ground/noun-type";
import type { Registry } from "../../2-ground/registry";
import { fold } from "../../language/fold";
import { phraseText } from "../../language/phrase-text";
import type { Group, NounPhrase } from "../../language/phrases";
import type { Token } from "../../language/tokens";
import { emptyNouns } from "../../lexicon/empty-nouns";
import type { EntityId } from "../../model/entity";
import type { Passage } from "../passage";

/** The entity whose name a coordinated phrase shares a part of with another member of its group. */
export function sharedName(
  phrase: NounPhrase,
  group: Group,
  { analysis, grounding: { registry } }: Passage,
): EntityId | undefined {
  return (
    sharedModifier(phrase, group, analysis, registry) ??
    sharedHead(phrase, group, analysis, registry) ??
    sharedPart(phrase, group, analysis, registry)
  );
}

/**
 * "Bowel and bladder damage": the first part of the body is damaged too, though no such name is known. Before a longer name ("blood and marrow
 * stem cell transplants") both members make one name.
 */
function sharedPart(phrase: NounPhrase, group: Group, analysis: Analysis, registry: Registry): EntityId | undefined {
  const at = group.members.indexOf(phrase);
  const [first, second] = isPart(phrase, analysis)
    ? group.members.slice(at, at + 2)
    : group.members.slice(at - 1, at + 1);
  if (!first || !second || group.members.length !== 2 || !isPart(first, analysis)) return undefined;
  const { words, tokens } = analysis;
  const last = tokens[(words[second.head]?.to ?? 0) - 1]?.text ?? "";
  const term = words[second.head]?.term;
  const type =
    term === undefined ? typeOfNoun(fold(last), last)?.type : registry.typeOf(analysis.terms[term]?.entity ?? "");
  if (type === undefined || second.determiner !== undefined || second.of) return undefined;
  if (second.head === second.from || !emptyNouns.has(fold(words[second.from]?.low ?? ""))) return undefined;
  const own = phraseText(words, first.from, first.to);
  const isLong = (words[second.head]?.to ?? 0) - (words[second.from]?.from ?? 0) > 2;
  if (isLong)
    return registry.enter({ label: `${own} ${group.joint} ${phraseText(words, second.from, second.to)}`, type });
  return phrase === first ? registry.enter({ label: `${own} ${last}`, type }) : undefined;
}

/** A part of the body, in a word. */
const isPart = ({ from, to, determiner, of }: NounPhrase, { words }: Analysis): boolean =>
  to - from === 1 &&
  determiner === undefined &&
  of === undefined &&
  words[from]?.term === undefined &&
  emptyNouns.has(words[from]?.low ?? "");

/** "Enlarged spleen or liver", "delayed growth and puberty": a later bare noun shares the first member's modifier. */
function sharedModifier(
  phrase: NounPhrase,
  group: Group,
  analysis: Analysis,
  registry: Registry,
): EntityId | undefined {
  const first = group.members[0];
  if (!first || first === phrase || !group.members.slice(1).every(isLoneNoun)) return undefined;
  const own = analysis.words[phrase.from];
  const noun = analysis.tokens[own?.from ?? -1]?.text;
  if (noun === undefined) return undefined;
  return tokensOf(first.from, first.head, analysis)
    .slice(0, -1)
    .filter(({ kind }) => kind === "word")
    .map(({ text }) => registry.find(`${text} ${noun}`))
    .find((entity) => entity !== undefined);
}

const isLoneNoun = ({ from, to, pronoun }: NounPhrase): boolean => to - from === 1 && !pronoun;

/** "Kidney or liver injury", "mood/sleep changes": an earlier bare noun shares the head of the next member, or of the last. */
function sharedHead(phrase: NounPhrase, group: Group, analysis: Analysis, registry: Registry): EntityId | undefined {
  const next = group.members[group.members.indexOf(phrase) + 1];
  return headFrom(next, phrase, analysis, registry) ?? headFrom(group.members.at(-1), phrase, analysis, registry);
}

function headFrom(
  later: NounPhrase | undefined,
  phrase: NounPhrase,
  analysis: Analysis,
  registry: Registry,
): EntityId | undefined {
  const isComplete = phrase.pronoun || phrase.to - phrase.from > 2;
  if (!later || later === phrase || isComplete || later.determiner !== undefined) return undefined;
  const laterTokens = tokensOf(later.from, later.head, analysis);
  const own = tokensOf(phrase.from, phrase.head, analysis);
  const head = laterTokens.at(-1)?.text;
  if (laterTokens.length < 2 || head === undefined || own.length === 0) return undefined;
  return registry.find(`${own.map(({ text }) => text).join(" ")} ${head}`);
}

/** The tokens of a phrase, up to its head. */
const tokensOf = (from: number, head: number, { words, tokens }: Analysis): readonly Token[] =>
  tokens.slice(words[from]?.from ?? 0, words[head]?.to ?? 0);
