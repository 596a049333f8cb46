import type { Clause } from "./clause";
import { groupsIn } from "./groups-in";
import type { Group, NounPhrase } from "./phrases";

/** All noun phrases of a clause, with those inside others ("the risk of *bleeding* from *ulcers*"). */
export function phrasesIn(clause: Clause): readonly NounPhrase[] {
  const found: NounPhrase[] = [];
  const collect = (group: Group): void => {
    for (const member of group.members) {
      found.push(member);
      if (member.of) collect(member.of);
      for (const { group: inner } of member.complements) collect(inner);
    }
  };
  groupsIn(clause).forEach(collect);
  return found;
}
