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
  const hasOwnSubject = low === "where" || low === "whose" || (next?.kind === "noun" && low !== "that");
  nestClause(
    walk,
    newClause("relative", {
      governor,
      ...(antecedent && { antecedent }),
      ...(antecedent && !hasOwnSubject && { subject: antecedent }),
    }),
  );
}
