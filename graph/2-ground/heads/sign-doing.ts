import { sufferersVerbs } from "../../lexicon/bodily-changes";
import { type Analysis, spanOfWords } from "../analysis";
import type { Place } from "../place";
import type { Registry } from "../registry";
import type { Definitions } from "./define-member";

/** How many words say what people do. */
const longest = 7;

/** "Losing weight without meaning to", "getting tired easily": an entry on a sign that says what people do. */
export function signDoing({ section, item }: Place, analysis: Analysis, registry: Registry): Definitions | undefined {
  const { words } = analysis;
  const [first] = words;
  if (section !== "symptoms" || item.head || first?.verb?.form !== "ing" || first.term !== undefined) return undefined;
  const end = words.findIndex(({ tag }, at) => at > 0 && (tag === "mark" || tag === "coordinator"));
  const to = Math.min(longest, end < 0 ? words.length : end);
  const said = words
    .slice(1, to)
    .map(({ low }) => low)
    .join(" ");
  const { lemma } = first.verb;
  const row = sufferersVerbs.find(([verb, further]) => verb.test(lemma) && further.test(said));
  const entity = row && registry.find(row[2]);
  if (entity === undefined) return undefined;
  registry.noteHead(entity);
  registry.fix(entity);
  return { entities: [{ entity, span: spanOfWords(analysis, 0, to) }], names: [] };
}
