import type { Clause } from "./clause";
import type { Group } from "./phrases";

/** The groups of noun phrases that a clause consists of: its subject, objects and complements. */
export const groupsIn = (clause: Clause): readonly Group[] => [
  ...(clause.subject ? [clause.subject] : []),
  ...clause.objects,
  ...clause.complements.map(({ group }) => group),
];
