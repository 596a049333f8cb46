import { readGroup } from "../../language/group";
import type { NounPhrase } from "../../language/phrases";
import { type Analysis, spanOfWords } from "../analysis";
import { tokensText } from "../naming/word-text";
import type { Named, Place } from "../place";
import type { Registry } from "../registry";

/** The known thing that an entry without a head describes and then names: "an itchy rash called X", "problems with balance (X)". */
export function namedInstead(
  { section, item }: Place,
  members: readonly NounPhrase[],
  analysis: Analysis,
  registry: Registry,
): Named | undefined {
  if (item.head || (section !== "symptoms" && section !== "complications")) return undefined;
  return called(analysis, registry) ?? inBracket(members, analysis, registry);
}

function called({ words, terms, tokens, span, ...rest }: Analysis, registry: Registry): Named | undefined {
  const at = words.findIndex(({ low }) => /^(called|termed|named|known as)$/.test(low));
  const [first] = words;
  if (at < 2 || !/^(an?)$/.test(first?.low ?? "")) return undefined;
  const before = words.slice(1, at);
  const isPhrase = before.every(({ tag, low, verb }) =>
    tag === "mark" ? low === "," : tag === "noun" || tag === "adjective" || verb?.form === "ing",
  );
  const named = words[at + 1];
  if (!isPhrase || !named) return undefined;
  const end = words.findIndex(({ tag }, next) => next > at && tag !== "noun" && tag !== "adjective");
  const to = end < 0 ? words.length : end;
  const entity =
    terms[named.term ?? -1]?.entity ?? registry.find(tokensText(tokens, named.from, words[to - 1]?.to ?? named.to));
  return entity === undefined
    ? undefined
    : { entity, span: spanOfWords({ words, terms, tokens, span, ...rest }, 0, to) };
}

const troubles = /^(problems?|difficult(y|ies)|trouble)( with\b|$)/;

/** "Problems with balance (X)": the one known sign in the bracket. */
function inBracket(members: readonly NounPhrase[], analysis: Analysis, registry: Registry): Named | undefined {
  const { words, terms } = analysis;
  const [member, ...others] = members;
  if (!member || others.length > 0 || !troubles.test(words[member.head]?.low ?? "")) return undefined;
  const last = member.complements.at(-1)?.group.members.at(-1) ?? member.of?.members.at(-1) ?? member;
  const [items] = last.gloss;
  const named = items && readGroup(items, 0, false)?.group.members;
  const entity = named?.length === 1 ? terms[words[named[0]?.head ?? -1]?.term ?? -1]?.entity : undefined;
  return entity === undefined || registry.typeOf(entity) !== "symptom"
    ? undefined
    : { entity, span: spanOfWords(analysis, member.from, last.head + 1) };
}
