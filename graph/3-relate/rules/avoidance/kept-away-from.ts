import type { Clause } from "../../../language/clause";
import type { Group } from "../../../language/phrases";
import { adjectiveWords } from "../../adjective-words";
import type { Passage } from "../../passage";

/** Verbs with the words that make them say that one keeps away from what stands behind the preposition. */
const clear = /^(steer|stay|keep|remain)$/;
const away = /^(stay|keep|stay away|keep away)$/;
const refraining = /^(refrain|abstain|desist)$/;

/** "Steer clear of X", "keep away from X", "refrain from X", "stay off X": what is to be avoided stands behind a preposition. */
export function keptAwayFrom(clause: Clause, passage: Passage): Group | undefined {
  const { verb, adverbs, complements } = clause;
  if (!verb || verb.negated || verb.passive || complements.length === 0) return undefined;
  const behind = (pattern: RegExp) => complements.find(({ preposition }) => pattern.test(preposition))?.group;
  const { lemma } = verb;
  if (refraining.test(lemma)) return behind(/^from$/);
  if (clear.test(lemma) && adjectiveWords(clause, passage.analysis).includes("clear")) return behind(/^(of|from)$/);
  if (!away.test(lemma)) return undefined;
  if (lemma.endsWith(" away") || adverbs.includes("away")) return behind(/^from$/);
  // "Keep off X", but not "X keeps the load off the heart".
  return clause.objects.length === 0 && /^(stay|keep)$/.test(lemma) ? behind(/^off$/) : undefined;
}
