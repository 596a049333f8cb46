import { newClause, onlyLast } from "../clause";
import { describedGroup } from "./described";
import { nestClause, type Walk } from "./walk";

/** Opens a relative clause. What it describes is also its subject, unless it has one of its own ("which X causes", "where X grows"). */
export function takeRelative(walk: Walk, low: string): void {
  walk.at++;
  const next = walk.items[walk.at];
  const takesPlural = next?.kind === "verb" && next.number === "plural";
  const { current: governor } = walk;
  const last =
    walk.last && describedGroup(walk.last, next?.kind === "verb" ? next.lemma : undefined, walk.comma, takesPlural);
  const antecedent = last && (takesPlural && last.joint !== "none" ? last : onlyLast(last));
  const hasOwnSubject = low === "where" || low === "whose" || next?.kind === "noun";
  nestClause(
    walk,
    newClause("relative", {
      governor,
      ...(antecedent && { antecedent }),
      ...(antecedent && !hasOwnSubject && { subject: antecedent }),
      ...(hasOwnSubject && /^(that|which)$/.test(low) && !isBehindPreposition(walk) && { gap: true }),
    }),
  );
}

/** "In which X grows", "from which X comes": what is described is no object; "both of which X causes" it is. */
function isBehindPreposition({ items, at }: Walk): boolean {
  const before = at > 1 ? items[at - 2] : undefined;
  if (before?.kind !== "preposition") return false;
  const noun = at > 2 ? items[at - 3] : undefined;
  return before.low !== "of" || noun?.kind !== "noun" || !noun.pronoun;
}
