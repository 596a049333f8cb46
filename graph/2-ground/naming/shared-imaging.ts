import type { NounPhrase } from "../../language/phrases";
import type { EntityId } from "../../model/entity";
import type { Analysis } from "../analysis";
import type { Registry } from "../registry";
import { tokensText } from "./word-text";

const technique =
  /^(angiography|venography|urography|enterography|colonography|cholangiography|spectroscopy|myelography|arthrography)$/;
const machine = /^(mr|ct|pet|mri|digital subtraction|x-ray|contrast)$/;

/** "MR or CT angiography": the first is angiography too. */
export function sharedImaging(
  phrase: NounPhrase,
  members: readonly NounPhrase[],
  { words, tokens }: Analysis,
  registry: Registry,
): EntityId | undefined {
  const last = members.at(-1);
  const own = words[phrase.head];
  if (!last || last === phrase || phrase.to - phrase.from !== 1 || !own || !machine.test(own.low)) return undefined;
  const noun = tokens[(words[last.head]?.to ?? 0) - 1]?.low ?? "";
  if (!technique.test(noun)) return undefined;
  const label = `${tokensText(tokens, own.from, own.to).replace(/^MRI$/, "MR")} ${noun}`;
  return registry.find(label) ?? registry.enter({ label, type: "test", subtype: "imaging" });
}
