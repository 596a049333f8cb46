import type { Clause } from "./clause";
import type { Group } from "./phrases";

/** The groups of noun phrases that a clause consists of: its subject, objects and complements. */
export function groupsIn({ subject, objects, complements }: Clause): readonly Group[] {
  const groups = subject ? [subject, ...objects] : [...objects];
  for (const { group } of complements) groups.push(group);
  return groups;
}
