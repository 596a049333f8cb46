import { spanOfWords } from "../../2-ground/analysis";
import { fold } from "../../language/fold";
import { nominalsOf } from "../../language/nominalizations";
import type { NounPhrase } from "../../language/phrases";
import type { Passage } from "../passage";
import { headNoun } from "./head-noun";
import { contentWords } from "./phrase-content";
import { namedRole, type Role } from "./role";

/** What happens to a thing, under the name that the vocabulary or the article has for it: who removes the spleen performs a "spleen removal". */
export function eventOf(
  member: NounPhrase,
  lemma: string,
  passage: Passage,
  nominals: readonly string[] = nominalsOf(lemma),
): readonly Role[] {
  const {
    analysis,
    grounding: { registry },
  } = passage;
  if (member.pronoun) return [];
  const noun = headNoun(member, analysis);
  const words = contentWords(member, analysis);
  const names = nominals.flatMap((nominal) => [
    `${words.join(" ")} ${nominal}`,
    `${[...words.slice(0, -1), noun].join(" ")} ${nominal}`,
    `${fold(words.join(" "))} ${nominal}`,
    `${noun} ${nominal}`,
  ]);
  const known = names.map((name) => registry.find(name)).find((entity) => entity !== undefined);
  return known === undefined ? [] : [namedRole(known, spanOfWords(analysis, member.from, member.head + 1), registry)];
}
