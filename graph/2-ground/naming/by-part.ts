import { fold } from "../../language/fold";
import type { Group, NounPhrase } from "../../language/phrases";
import type { Word } from "../../language/word";
import { partAdjectives } from "../../lexicon/body-parts";
import { type Analysis, spanOfWords } from "../analysis";
import { typeOfNoun } from "../noun-type";
import { contentWords } from "./content-words";
import type { Reader, Referent } from "./referent";
import { labelOf, lastToken } from "./word-text";

/** Prepositions behind which the part stands. */
const places = /^(in|of)$/;

/**
 * "Thrombosis of the portal vein", "pain in the back or the chest": findings of parts of the body, where the vocabulary knows one of them by the name
 * that has the part before the noun ("portal vein thrombosis"). The others are named likewise. Nothing where most are not known.
 */
export function byPart(phrase: NounPhrase, words: readonly Word[], reader: Reader): readonly Referent[] {
  const group = partsOf(phrase);
  if (!group || words.length > (group.members.length > 1 ? 1 : 2) || words.some(({ tag }) => tag === "number"))
    return [];
  const { analysis, registry } = reader;
  const noun = fold(labelOf(words, analysis).toLowerCase());
  const parts = group.members.map((member) => partIn(member, reader));
  if (parts.some((part) => part === undefined)) return [];
  const known = parts.map((part) => knownAs(part ?? "", words, reader));
  const found = known.filter((entity) => entity !== undefined);
  if (found.length === 0 || found.length * 2 < known.length) return [];
  const own = kindOf(words, reader);
  // "CT of the chest and abdomen" is one test.
  if (own === "test" && group.joint === "and") return [];
  return group.members.flatMap((member, at) => {
    const entity = known[at] ?? registry.enter({ label: `${parts[at]} ${noun}`, type: own });
    const span = spanOfWords(analysis, at === 0 ? phrase.from : member.from, member.head + 1);
    return [{ entity, type: registry.typeOf(entity), span }];
  });
}

const partsOf = ({ of, complements, apposition, examples }: NounPhrase): Group | undefined => {
  if (apposition.length > 0 || examples) return undefined;
  const [first, ...others] = complements;
  if (of) return complements.length === 0 ? of : undefined;
  return first && others.length === 0 && places.test(first.preposition) ? first.group : undefined;
};

/** The part as it stands before a noun: one, and nothing that has a name of its own. */
function partIn(member: NounPhrase, { analysis, registry }: Reader): string | undefined {
  const words = contentWords(member, analysis);
  const bare = member.of === undefined && member.complements.length === 0 && member.gloss.length === 0;
  if (member.pronoun || !bare || words.length === 0 || words.length > 2) return undefined;
  const isOther = ({ term }: Word) => {
    const type = term === undefined ? undefined : registry.typeOf(analysis.terms[term]?.entity ?? "");
    return type !== undefined && type !== "mechanism" && type !== "test";
  };
  if (words.some((word) => word.tag === "number" || isOther(word))) return undefined;
  const last = words.at(-1) as Word;
  return [...words.slice(0, -1).map(({ low }) => low), fold(lastToken(last, analysis))].join(" ");
}

function knownAs(part: string, words: readonly Word[], { analysis, registry }: Reader): string | undefined {
  const low = words.map((word) => labelOf([word], analysis).toLowerCase());
  const noun = low.at(-1) ?? "";
  const before = low.slice(0, -1);
  const names = [[...before, part, noun], [part, ...before, noun], ...(before.length > 0 ? [] : [[`${part}s`, noun]])];
  const adjective = partAdjectives.get(part);
  if (adjective !== undefined) names.push([...before, adjective, noun], [adjective, ...before, noun]);
  const whole =
    before.length > 0 ? [] : [`${noun} of the ${part}`, `${noun} in the ${part}`, `${noun} of the ${part}s`];
  const found = [...names.map((name) => name.join(" ")), ...whole]
    .map((name) => registry.find(name))
    .find((entity) => entity !== undefined);
  return found !== undefined && registry.isLexical(found) && found !== entityOf(words, analysis) ? found : undefined;
}

const entityOf = (words: readonly Word[], { terms }: Analysis): string | undefined =>
  terms[words.at(-1)?.term ?? -1]?.entity;

function kindOf(words: readonly Word[], { analysis, registry }: Reader): Referent["type"] {
  const entity = entityOf(words, analysis);
  if (entity !== undefined) return registry.typeOf(entity);
  const written = lastToken(words.at(-1) as Word, analysis);
  return typeOfNoun(fold(written), written)?.type;
}
