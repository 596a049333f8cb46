import type { Clause } from "../../language/clause";
import type { Passage } from "../passage";
import type { Role } from "./role";
import { toldState } from "./told-state";

/**
 * What the clause before this one in its statement tells, if it tells a state or event: "copper builds up, *and cirrhosis follows*". In an entry on
 * a process only what has a name that is known: else it tells of that process.
 */
export function toldBefore(clause: Clause, passage: Passage): readonly Role[] {
  const { clauses } = passage.analysis;
  const before =
    clause.continues ??
    clauses.slice(0, Math.max(0, clauses.indexOf(clause))).findLast(({ link, verb }) => link === "main" && verb);
  const told = before ? (toldState(before, passage) ?? []) : [];
  const { registry } = passage.grounding;
  return passage.heads.length === 0 ? told : told.filter(({ entity }) => registry.isLexical(entity));
}
