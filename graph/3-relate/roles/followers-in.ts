import type { Clause } from "../../language/clause";
import type { Group } from "../../language/phrases";
import type { Passage } from "../passage";

const first = /^(most|commonest|main|chief|first|leading|usual|frequentest|top|likeliest)$/;

/** What comes behind the first in an order: "meningitis" of "pneumonia is the most common, followed by meningitis". */
export function followersIn(clause: Clause, { analysis: { clauses, words } }: Passage): Group | undefined {
  const behind = clauses[clauses.indexOf(clause) + 1];
  if (!clause.verb || !behind || !isFollowing(behind)) return undefined;
  const start = Math.min(clause.verb.from, clause.subject?.members[0]?.from ?? clause.verb.from);
  const isRanked = words.slice(start, behind.verb?.from).some(({ low }) => first.test(low));
  return isRanked ? behind.complements.find(({ preposition }) => preposition === "by")?.group : undefined;
}

const isFollowing = ({ link, verb }: Clause): boolean =>
  link === "participle" && verb?.lemma === "follow" && verb.passive;
