import type { NounPhrase } from "../../language/phrases";
import type { Word } from "../../language/word";
import { type Analysis, spanOfWords } from "../analysis";
import type { Referent } from "../naming/referent";
import { tokensText } from "../naming/word-text";
import type { Place } from "../place";
import type { Registry } from "../registry";

/** Nouns that a number tells apart. */
const counted = /(^| )(type|class|group|stage|form|variant|grade)$/;
const number = /^(\d+[a-z]?|[ivx]+|[a-d])$/;
/** What behind the name of a disease tells one of its forms from another. */
const telling = /^(with|without|of|in|due to|from)$/;
const variant = /^(mutations?|variants?|deletions?|defects?)$/;
/** Where a name is over. */
const ending = /^([(),;:–—-]|that|which|who|where|when|if)$/;

/**
 * The form that a head among the forms names with more than its noun: "Gout type 2" is not "gout type", "gout with stones" not gout, and
 * "Gout/lupus" one thing. Nothing where the noun and what stands before it are the name.
 */
export function formNamed(
  member: NounPhrase,
  { section, item }: Place,
  analysis: Analysis,
  registry: Registry,
): Referent | undefined {
  if (section !== "types" || !item.head || item.question) return undefined;
  const { words, tokens, terms } = analysis;
  const isOfSubject = words
    .slice(member.from, member.head + 1)
    .some(({ term }) => term !== undefined && registry.isSubject(terms[term]?.entity ?? ""));
  const to = endOfName(member, words, isOfSubject);
  // "Gout with fever" has a sign, and no name of its own.
  const behind = to === undefined ? [] : words.slice(member.head + 2, to);
  const isSign = behind.length === 1 && registry.typeOf(terms[behind[0]?.term ?? -1]?.entity ?? "") === "symptom";
  if (to === undefined || isSign) return undefined;
  const label = tokensText(tokens, words[member.from]?.from ?? 0, words[to - 1]?.to ?? 0).replace(/\s*\([^)]*\)/g, "");
  const entity = registry.find(label) ?? registry.enter({ label, type: "disease" });
  if (isOfSubject) registry.setForm(entity);
  registry.noteHead(entity);
  registry.setTopical(entity);
  return { entity, type: "disease", span: spanOfWords(analysis, member.from, to) };
}

function endOfName({ head }: NounPhrase, words: readonly Word[], isOfSubject: boolean): number | undefined {
  const [noun, next, last] = words.slice(head, head + 3);
  if (!next) return undefined;
  if (counted.test(noun?.low ?? "") && number.test(next.low)) return isOfSubject ? head + 2 : undefined;
  if (next.low === "/" && last?.tag === "noun") return head + 3;
  if (!isOfSubject || !telling.test(next.low)) return undefined;
  const end = words.findIndex(({ low }, at) => at > head + 1 && ending.test(low));
  const to = end < 0 ? words.length : end;
  // "Gout with a mutation of X": what causes it tells no form from another.
  return to > head + 2 && !words.slice(head, to).some(({ low }) => variant.test(low)) ? to : undefined;
}
