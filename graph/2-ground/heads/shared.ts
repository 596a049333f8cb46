import { fold } from "../../language/fold";
import type { NounPhrase } from "../../language/phrases";
import type { Word } from "../../language/word";
import type { SectionKind } from "../../model/article";
import { type Analysis, spanOfWords } from "../analysis";
import { isPartOrFaculty } from "../naming/is-part-or-faculty";
import { tokensText } from "../naming/word-text";
import { typeOfNoun } from "../noun-type";
import type { Registry } from "../registry";
import type { Definitions } from "./define-member";

/** Adjectives that say what is examined or given, though no part of the body. */
const partial = /^(spinal|optic|pelvic)$/;
/** "Motor and reflex examination", "red cell and platelet transfusions". */
const half = /^((motor|sensory|mental|visual|auditory|cognitive)|(red |white |stem )?(blood )?cell)$/;

/** Parts of the body beside another member, whose words they share: "Skin and mouth examination", "Numb hands or feet", "MRI of brain and spinal cord". */
export const isShared = (
  { head, from, to }: NounPhrase,
  members: readonly NounPhrase[],
  { words }: Analysis,
): boolean =>
  members.some((other) => other.head !== head && (isLong(other, words) || other.of !== undefined)) &&
  to - from <= 2 &&
  words[head]?.term === undefined &&
  (isHalf(words.slice(from, head + 1)) ||
    ((head === from || words[from]?.tag !== "adjective" || partial.test(words[from]?.low ?? "")) &&
      isPartOrFaculty(fold(words[head]?.low ?? ""))));

const isHalf = (words: readonly Word[]): boolean => half.test(words.map(({ low }) => low).join(" "));

/** More than a single token: a known name of several is one word. */
const isLong = ({ from, to, head }: NounPhrase, words: readonly Word[]): boolean =>
  to - from > 1 || (words[head]?.to ?? 0) - (words[head]?.from ?? 0) > 1;

/**
 * Such a part with the first adjective: "enlarged spleen" of "enlarged liver and spleen"; with the last noun: "kidney biopsy" of "kidney or skin biopsy". Where that is no known name, it is one among the tests and the
 * treatments, where the noun is that of a test or treatment, and names nothing elsewhere.
 */
export function shared(
  member: NounPhrase,
  members: readonly NounPhrase[],
  section: SectionKind,
  analysis: Analysis,
  registry: Registry,
): Definitions {
  const { words, tokens } = analysis;
  const last = members.at(-1) ?? member;
  const noun = tokens[(words[last.head]?.to ?? 0) - 1]?.text ?? "";
  const own = tokensText(tokens, words[member.from]?.from ?? 0, words[member.head]?.to ?? 0);
  const opening = tokens[words[members[0]?.from ?? member.from]?.from ?? 0]?.text ?? "";
  const known =
    (member === members[0] ? undefined : registry.find(`${opening} ${own}`)) ??
    registry.find(`${words[member.head]?.low ?? ""} ${noun}`) ??
    registry.find(`${own} ${noun}`);
  const type = typeOfNoun(fold(noun), noun)?.type;
  const isNew =
    last !== member && (type === "test" ? section === "tests" : type === "treatment" && treating.has(section));
  const first = words[last.from]?.from ?? 0;
  const end = words[last.head]?.to ?? 0;
  // "Neck and limb strength testing": of the strength of both.
  const isOfPart = isPartOrFaculty(fold(tokens[first]?.low ?? "")) && end - first > 1;
  const rest = isOfPart ? tokensText(tokens, first + 1, end) : noun;
  const entity = known ?? (isNew ? registry.enter({ label: `${own} ${rest}`, type }) : undefined);
  const span = spanOfWords(analysis, member.from, member.head + 1);
  return { entities: entity === undefined ? [] : [{ entity, span }], names: [] };
}

/** "Bone marrow aspirate and *biopsy*": of the marrow too. */
export function ofSamePlace(
  member: NounPhrase,
  members: readonly NounPhrase[],
  analysis: Analysis,
  registry: Registry,
): Definitions | undefined {
  const { words, tokens } = analysis;
  const [first] = members;
  const own = words[member.head];
  if (!first || first === member || !own || member.to - member.from !== 1 || !sampling.test(own.low)) return undefined;
  const head = words[first.head];
  const before = tokens.slice(words[first.from]?.from ?? 0, (head?.to ?? 1) - 1);
  const part = before.at(-1);
  if (!part || !sampling.test(tokens[(head?.to ?? 1) - 1]?.low ?? "") || !isPartOrFaculty(fold(part.text)))
    return undefined;
  const label = `${tokensText(tokens, words[first.from]?.from ?? 0, (head?.to ?? 1) - 1)} ${own.low}`;
  const entity = registry.find(label) ?? registry.enter({ label, type: "test", subtype: "tissue" });
  return { entities: [{ entity, span: spanOfWords(analysis, member.from, member.head + 1) }], names: [] };
}

const sampling = /^(biopsy|biopsies|aspirate|aspiration|smear|culture|cultures|swab|imprint|trephine)$/;

const treating: ReadonlySet<SectionKind> = new Set(["drugs", "procedures", "supplements", "lifestyle", "regenerative"]);
