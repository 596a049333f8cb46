import type { Clause } from "./clause";
import { groupsIn } from "./groups-in";
import type { Group, NounPhrase } from "./phrases";

/** The phrases of the clauses that have been asked for: most rules ask for those of every clause. */
const known = new WeakMap<Clause, readonly NounPhrase[]>();

/** All noun phrases of a clause that is read to its end, with those inside others ("the risk of *bleeding* from *ulcers*"). */
export function phrasesIn(clause: Clause): readonly NounPhrase[] {
  const kept = known.get(clause);
  if (kept) return kept;
  const found: NounPhrase[] = [];
  for (const group of groupsIn(clause)) collect(group, found);
  known.set(clause, found);
  return found;
}

function collect(group: Group, into: NounPhrase[]): void {
  for (const member of group.members) {
    into.push(member);
    if (member.of) collect(member.of, into);
    for (const { group: inner } of member.complements) collect(inner, into);
  }
}
