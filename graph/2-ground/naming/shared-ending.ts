import type { NounPhrase } from "../../language/phrases";
import type { EntityId } from "../../model/entity";
import type { Analysis } from "../analysis";
import type { Registry } from "../registry";
import { tokensText } from "./word-text";

const within = /^(into|in|of|from|around|to)$/;

/** "Bleeding into joints and *muscles*": a later bare noun shares what a known name before it says up to its preposition. */
export function sharedEnding(
  phrase: NounPhrase,
  members: readonly NounPhrase[],
  { words, tokens }: Analysis,
  registry: Registry,
): EntityId | undefined {
  const own = words[phrase.head];
  const first = words[members[0]?.head ?? -1];
  if (phrase === members[0] || phrase.to - phrase.from !== 1 || own?.term !== undefined || first?.term === undefined)
    return undefined;
  for (let at = first.from + 1; at < first.to - 1; at++) {
    if (!within.test(tokens[at]?.low ?? "")) continue;
    const noun = tokens[own?.from ?? -1]?.text ?? "";
    const before = tokensText(tokens, first.from, at + 1);
    return registry.find(`${before} ${noun}`) ?? registry.find(`${before} the ${noun}`);
  }
  return undefined;
}
