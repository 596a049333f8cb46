import type { Analysis } from "../../2-ground/analysis";
import { isPartOrFaculty } from "../../2-ground/naming/is-part-or-faculty";
import { sharedEnding } from "../../2-ground/naming/shared-ending";
import { sharedImaging } from "../../2-ground/naming/shared-imaging";
import { tokensText } from "../../2-ground/naming/word-text";
import { typeOfNoun } from "../../2-ground/noun-type";
import type { Registry } from "../../2-ground/registry";
import { fold } from "../../language/fold";
import { phraseText } from "../../language/phrase-text";
import type { Group, NounPhrase } from "../../language/phrases";
import type { Token } from "../../language/tokens";
import { emptyNouns } from "../../lexicon/empty-nouns";
import type { EntityId } from "../../model/entity";
import type { Passage } from "../passage";
import { sharedNumber } from "./shared-number";

/** The entity whose name a coordinated phrase shares a part of with another member of its group. */
export function sharedName(
  phrase: NounPhrase,
  group: Group,
  { analysis, grounding: { registry } }: Passage,
): EntityId | undefined {
  if (group.members.length < 2) return undefined;
  return (
    sharedAntibody(phrase, group, analysis, registry) ??
    sharedImaging(phrase, group.members, analysis, registry) ??
    sharedModifier(phrase, group, analysis, registry) ??
    sharedHead(phrase, group, analysis, registry) ??
    sharedTail(phrase, group, analysis, registry) ??
    sharedPart(phrase, group, analysis, registry) ??
    sharedLatin(phrase, group, analysis, registry) ??
    sharedNumber(phrase, group, analysis, registry) ??
    sharedEnding(phrase, group.members, analysis, registry)
  );
}

const isotype = /^ig[agmed]\d?$/;

/** "IgG and IgM anti-X antibodies": both are of them. */
function sharedAntibody(
  phrase: NounPhrase,
  group: Group,
  { words, tokens }: Analysis,
  registry: Registry,
): EntityId | undefined {
  const next = group.members[group.members.indexOf(phrase) + 1];
  const own = words[phrase.head];
  if (!next || phrase.to - phrase.from !== 1 || !own || !isotype.test(own.low)) return undefined;
  const first = words[next.from];
  const head = words[next.head];
  if (!first || !head || next.head === next.from || !isotype.test(first.low)) return undefined;
  const label = `${tokensText(tokens, own.from, own.to)} ${tokensText(tokens, first.to, head.to)}`;
  return registry.find(label) ?? registry.enter({ label, type: "mechanism" });
}

const latinEnding = /.{3}(um|us|ans|alis|aris)$/;

/** "Genu valgum and varum": the second Latin adjective is of the first's noun. */
function sharedLatin(phrase: NounPhrase, group: Group, analysis: Analysis, registry: Registry): EntityId | undefined {
  const own = analysis.words[phrase.from];
  if (!isLoneNoun(phrase) || own?.term !== undefined) return undefined;
  const ending = own?.low.match(latinEnding)?.[1];
  const first = group.members[group.members.indexOf(phrase) - 1];
  if (ending === undefined || !first) return undefined;
  const [noun, adjective, ...others] = tokensOf(first.from, first.head, analysis);
  if (!noun || others.length > 0 || !adjective?.low.endsWith(ending)) return undefined;
  const type = registry.typeOf(registry.find(`${noun.text} ${adjective.text}`) ?? "");
  return registry.enter({ label: `${noun.text} ${own?.low ?? ""}`, type });
}

/**
 * "Bowel, skin and bladder damage": the first parts of the body are damaged too, though no such name is known. What is done to several at once
 * has one name: "blood and marrow stem cell transplants".
 */
function sharedPart(phrase: NounPhrase, group: Group, analysis: Analysis, registry: Registry): EntityId | undefined {
  const last = group.members.at(-1);
  if (!last || last.determiner !== undefined || last.of || !isPart(group.members[0], analysis)) return undefined;
  const parts = group.members.slice(0, -1);
  if (!parts.every((part) => isPart(part, analysis))) return undefined;
  const { words, tokens } = analysis;
  const head = words[last.head];
  const noun = tokens[(head?.to ?? 0) - 1]?.text ?? "";
  const before = tokens[(head?.to ?? 0) - 2];
  if (last.head === last.from && (head?.to ?? 0) - (head?.from ?? 0) < 2) return undefined;
  const type =
    head?.term === undefined
      ? typeOfNoun(fold(noun), noun)?.type
      : registry.typeOf(analysis.terms[head.term]?.entity ?? "");
  const isDone = type === "treatment" || type === "test";
  if (isDone && parts.length === 1) {
    if (!emptyNouns.has(fold(words[last.from]?.low ?? ""))) return undefined;
    const own = phraseText(words, phrase.from, phrase.to);
    return phrase === last
      ? registry.enter({
          label: `${phraseText(words, parts[0]?.from ?? 0, parts[0]?.to ?? 0)} ${group.joint} ${own}`,
          type,
        })
      : registry.enter({ label: `${own} ${group.joint} ${phraseText(words, last.from, last.to)}`, type });
  }
  if (phrase === last || isDone || !isPartOrFaculty(fold(before?.low ?? ""))) return undefined;
  return registry.enter({ label: `${phraseText(words, phrase.from, phrase.to)} ${noun}`, type });
}

/** A part of the body, in a word. */
const isPart = (phrase: NounPhrase | undefined, { words }: Analysis): boolean =>
  phrase !== undefined &&
  phrase.to - phrase.from === 1 &&
  phrase.determiner === undefined &&
  phrase.of === undefined &&
  words[phrase.from]?.term === undefined &&
  isPartOrFaculty(words[phrase.from]?.low ?? "");

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
  const bare = phrase.determiner === undefined ? phrase.from : phrase.from + 1;
  const own = tokensOf(bare, phrase.head, analysis);
  const head = laterTokens.at(-1)?.text;
  if (laterTokens.length < 2 || head === undefined || own.length === 0) return undefined;
  return registry.find(`${own.map(({ text }) => text).join(" ")} ${head}`);
}

/** "Blood and *protein in the urine*": the name of the next member holds where both are. */
function sharedTail(phrase: NounPhrase, group: Group, analysis: Analysis, registry: Registry): EntityId | undefined {
  const next = group.members[group.members.indexOf(phrase) + 1];
  const term = analysis.words[next?.head ?? -1];
  if (!next || term?.term === undefined || phrase.of || phrase.complements.length > 0) return undefined;
  const [first, ...tail] = analysis.tokens.slice(term.from, term.to).map(({ text }) => text);
  if (first === undefined || !/^(in|of|on|at)$/.test(tail[0] ?? "") || isNamed(phrase, analysis)) return undefined;
  const own = tokensOf(phrase.from, phrase.head, analysis).map(({ text }) => text);
  return registry.find([...own, ...tail].join(" "));
}

const isNamed = ({ from, head }: NounPhrase, { words }: Analysis): boolean =>
  words.slice(from, head + 1).some(({ term }) => term !== undefined);

/** The tokens of a phrase, up to its head. */
const tokensOf = (from: number, head: number, { words, tokens }: Analysis): readonly Token[] =>
  tokens.slice(words[from]?.from ?? 0, words[head]?.to ?? 0);
