import type { NounPhrase } from "../../language/phrases";
import type { Word } from "../../language/word";
import { spanOfWords } from "../analysis";
import { contentWords } from "./content-words";
import type { Reader, Referent } from "./referent";
import { labelOf } from "./word-text";

/** "Infection with Xella ycis": it goes by the name of the one germ that stands behind it, "Xella ycis infection". */
export function infectingGerm({ low }: Word, phrase: NounPhrase, { analysis, registry }: Reader): Referent | undefined {
  if (!/^infections?$/.test(low)) return undefined;
  const group = phrase.complements.find(({ preposition }) => preposition === "with")?.group;
  const [germ, ...others] = group?.members ?? [];
  if (!germ || others.length > 0 || germ.pronoun || germ.determiner !== undefined) return undefined;
  const name = labelOf(contentWords(germ, analysis), analysis);
  if (!/^\p{Lu}/u.test(name)) return undefined;
  const label = `${name} infection`;
  const entity = registry.find(label) ?? registry.enter({ label, type: "symptom" });
  const { start } = spanOfWords(analysis, phrase.head, phrase.head + 1);
  const { end } = spanOfWords(analysis, germ.head, germ.head + 1);
  return { entity, type: registry.typeOf(entity), span: { start, end } };
}
