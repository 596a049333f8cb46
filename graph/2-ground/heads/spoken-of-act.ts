import { type Analysis, spanOfWords } from "../analysis";
import { tokensText } from "../naming/word-text";
import type { Place } from "../place";
import type { Registry } from "../registry";
import type { Definitions } from "./define-member";

const examining = /^(feeling|looking|listening|tapping|pressing|touching|inspecting|palpating|watching|asking)$/;

/** "Feeling the belly", "listening to the chest": an entry on a test that is headed by what is done goes by all of that. */
export function spokenOfAct({ section, item }: Place, analysis: Analysis, registry: Registry): Definitions | undefined {
  const { words, tokens } = analysis;
  const [first, second] = words;
  if (section !== "tests" || !item.head || !first || !second || !examining.test(first.low)) return undefined;
  if (second.tag !== "determiner" && second.tag !== "preposition") return undefined;
  const stop = words.findIndex(({ low }) => /^[(:,;–—-]$/.test(low));
  const to = stop < 0 ? words.length : stop;
  const label = tokensText(tokens, first.from, words[to - 1]?.to ?? first.to);
  const entity = registry.find(label) ?? registry.enter({ label, type: "test", subtype: "exam" });
  registry.noteHead(entity);
  return { entities: [{ entity, span: spanOfWords(analysis, 0, to) }], names: [{ name: label, entity }] };
}
