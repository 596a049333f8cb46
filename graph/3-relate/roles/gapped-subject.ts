import type { Clause } from "../../language/clause";
import { newNounPhrase } from "../../language/phrases";
import type { Passage } from "../passage";
import type { Alternatives } from "./role";
import { phraseRoles } from "./roles-of";

/** "The former is used to exclude X, *the latter* to exclude Y": who is said to, though no verb goes with it. Undefined where nobody stands before "to". */
export function gappedSubject({ link, verb }: Clause, passage: Passage): Alternatives | undefined {
  if (link !== "infinitive" || !verb) return undefined;
  const { words } = passage.analysis;
  const to = words[verb.from]?.tag === "to" ? verb.from : verb.from - 1;
  const ordinal = words[to - 1]?.low ?? "";
  if (words[to]?.tag !== "to" || !/^(latter|second|third|other|former|first)$/.test(ordinal)) return undefined;
  if (words[to - 2]?.low !== "the") return undefined;
  return phraseRoles(newNounPhrase(to - 2, to, to - 1, { determiner: "the" }), passage);
}
