import type { Clause } from "../../language/clause";
import type { Group } from "../../language/phrases";

const likening = /^(resemble|mimic|imitate|simulate|look|overlap|mistake|confuse)$/;

/** "X resembles Y, since *both* …": the two that a clause before in the same sentence says to be alike. */
export function likenedBefore(clause: Clause, clauses: readonly Clause[]): readonly Group[] {
  const before = clauses.slice(0, Math.max(0, clauses.indexOf(clause))).findLast(({ verb }) => verb !== undefined);
  if (!before?.subject || !likening.test(before.verb?.lemma ?? "")) return [];
  const other = before.objects[0] ?? before.complements[0]?.group;
  const isOne = (group: Group) => group.members.length === 1;
  return other && isOne(before.subject) && isOne(other) ? [before.subject, other] : [];
}
