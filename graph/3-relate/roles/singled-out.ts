import type { Group, NounPhrase } from "../../language/phrases";
import type { Passage } from "../passage";

/** "X is what causes Y": it is X that does. Undefined where the phrase is no such "what". */
export function singledOut({ from, to, head }: NounPhrase, { clause, analysis }: Passage): Group | undefined {
  const { clauses, words } = analysis;
  if (to - from > 1 || words[head]?.low !== "what" || clause.subject?.members[0]?.from !== from) return undefined;
  const before = clauses[clauses.indexOf(clause) - 1];
  const { verb, subject } = before ?? {};
  const isSaid =
    verb?.lemma === "be" &&
    !verb.negated &&
    verb.to === from &&
    before?.objects.length === 0 &&
    before.complements.length + before.adjectives.length === 0;
  return isSaid ? subject : undefined;
}
