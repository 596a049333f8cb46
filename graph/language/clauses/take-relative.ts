import { newClause, onlyLast } from "../clause";
import { nestClause, type Walk } from "./walk";

/** Opens a relative clause. What it describes is also its subject, unless it has one of its own ("which X causes", "where X grows"). */
export function takeRelative(walk: Walk, low: string): void {
  walk.at++;
  const next = walk.items[walk.at];
  const takesPlural = next?.kind === "verb" && next.number === "plural";
  const { current: governor, last } = walk;
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
