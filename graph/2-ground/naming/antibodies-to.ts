import type { NounPhrase } from "../../language/phrases";
import type { Word } from "../../language/word";
import { spanOfWords } from "../analysis";
import { contentWords } from "./content-words";
import type { Reader, Referent } from "./referent";
import { labelOf } from "./word-text";

const mostWords = 3;

/** "Antibodies to X", "antibodies against X" are X antibodies. Undefined where the phrase does not say to what. */
export function antibodiesTo(phrase: NounPhrase, words: readonly Word[], reader: Reader): Referent | undefined {
  if (words.length > 1 || words[0]?.low !== "antibodies") return undefined;
  const behind = phrase.complements.find(({ preposition }) => preposition === "to" || preposition === "against");
  const [target, ...others] = behind?.group.members ?? [];
  if (!target || others.length > 0 || target.pronoun) return undefined;
  const { analysis, registry } = reader;
  const content = contentWords(target, analysis);
  if (content.length > mostWords || !content.some(({ term }) => term !== undefined)) return undefined;
  const label = `${labelOf(content, analysis)} antibodies`;
  const entity = registry.find(label) ?? registry.find(`anti-${label}`) ?? registry.enter({ label, type: "mechanism" });
  registry.alias(entity, `antibodies ${behind?.preposition} ${labelOf(content, analysis)}`);
  return { entity, type: registry.typeOf(entity), span: spanOfWords(analysis, phrase.head, target.head + 1) };
}
