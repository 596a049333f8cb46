import type { Analysis } from "../../2-ground/analysis";
import type { Registry } from "../../2-ground/registry";
import type { Group, NounPhrase } from "../../language/phrases";
import type { Token } from "../../language/tokens";
import type { EntityId } from "../../model/entity";
import type { Passage } from "../passage";

/** The entity whose name a coordinated phrase shares a part of with another member of its group. */
export function sharedName(
  phrase: NounPhrase,
  group: Group,
  { analysis, grounding: { registry } }: Passage,
): EntityId | undefined {
  return sharedModifier(phrase, group, analysis, registry) ?? sharedHead(phrase, group, analysis, registry);
}

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
