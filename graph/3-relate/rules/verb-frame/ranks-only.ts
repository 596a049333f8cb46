import type { Clause } from "../../../language/clause";
import type { Passage } from "../../passage";

const ranking = /^(most|commonest|first|chief|main|leading|usual|frequent|common|top)$/;

/** "X is the most frequent, followed by Y", "X comes first, followed by Y": how often they are, or when, and not what comes of what. */
export function ranksOnly({ verb, link: how, governor }: Clause, { analysis: { words } }: Passage): boolean {
  if (verb?.lemma !== "follow" || words[verb.to]?.low !== "by" || how === "relative") return false;
  const from = governor?.verb?.from ?? verb.from;
  return words.slice(from, verb.from).some(({ low }) => low.split(" ").some((part) => ranking.test(part)));
}
