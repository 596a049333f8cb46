import { changedPhrase, type NounPhrase } from "../../language/phrases";
import { isPlural } from "../../language/tag/is-plural";
import type { Passage } from "../passage";

const several = /^(many|several|few|these|those|some|repeated|multiple)$/;

/** "After many transfusions *iron overload* develops": two phrases that no comma parts, of which the second is meant. */
export function runTogether(phrase: NounPhrase, passage: Passage): NounPhrase | undefined {
  const { words } = passage.analysis;
  const { from, head } = phrase;
  if (isBehindClass(phrase, passage)) return changedPhrase(phrase, { from: head, determiner: undefined });
  if (head - from < 2 || !several.test(words[from]?.low ?? "")) return undefined;
  const before = words[from - 1]?.tag;
  if (before !== "preposition" && before !== "subordinator") return undefined;
  const at = words.findIndex((word, index) => index > from && index < head && word.tag === "noun" && isPlural(word));
  return at < 0 ? undefined : changedPhrase(phrase, { from: at + 1, determiner: undefined });
}

/** "The JAK inhibitors *tofacitinib* and baricitinib", "the steroid *prednisolone*": a drug right behind the name of its class. */
function isBehindClass({ from, head, to }: NounPhrase, { analysis, grounding: { registry } }: Passage): boolean {
  if (head <= from || head !== to - 1) return false;
  const [kind, drug] = [head - 1, head].map((at) => analysis.terms[analysis.words[at]?.term ?? -1]?.entity);
  if (kind === undefined || drug === undefined || kind === drug) return false;
  const isDrug = (entity: string) => registry.typeOf(entity) === "treatment" && registry.subtypeOf(entity) === "drug";
  const isPluralName = (entity: string) => /[^sui]s$|antibodies$/.test(registry.get(entity)?.label ?? "");
  return isDrug(kind) && isDrug(drug) && isPluralName(kind) && !isPluralName(drug);
}
