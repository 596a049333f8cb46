import { lowerFirst } from "../../language/lower-first";
import type { EntityId } from "../../model/entity";
import { type Analysis, spanOfWords } from "../analysis";
import { isFormWord } from "../names/is-form-word";
import { tokensText } from "../naming/word-text";
import type { Place } from "../place";
import type { Registry } from "../registry";
import type { Definitions } from "./define-member";

const longest = 3;

/** "Congenital: …", "Primary (idiopathic) – …" among the forms: the form that is so. */
export function formAdjective(
  { section, item }: Place,
  { words, tokens, ...rest }: Analysis,
  registry: Registry,
  subject: EntityId,
): Definitions | undefined {
  if (section !== "types" || !item.head || item.question) return undefined;
  const bracket = words.findIndex(({ low }) => low === "(");
  const to = bracket < 0 ? words.length : bracket;
  // "Primary (familial) gout" goes on behind it.
  const isWhole = bracket < 0 || words.at(-1)?.low === ")";
  if (to === 0 || to > longest || !isWhole) return undefined;
  if (!words.slice(0, to).every(({ low, term }) => term === undefined && isFormWord(low.replace(/ /g, "-"))))
    return undefined;
  const written = tokensText(tokens, words[0]?.from ?? 0, words[to - 1]?.to ?? 0);
  const full = `${written} ${lowerFirst(registry.get(subject)?.label ?? "")}`;
  const label = `${written} form`;
  const entity = registry.find(full) ?? registry.find(label) ?? registry.enter({ label, type: "disease" });
  registry.setForm(entity);
  registry.noteHead(entity);
  registry.setTopical(entity);
  registry.alias(entity, full);
  return {
    entities: [{ entity, span: spanOfWords({ words, tokens, ...rest }, 0, to) }],
    names: [label, `${written} type`, `${written} disease`, full].map((name) => ({ name, entity })),
  };
}
