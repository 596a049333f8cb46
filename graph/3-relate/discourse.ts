import type { Discourse, Passage, Role } from "./passage";
import { rolesOf } from "./roles";

export const silence: Discourse = { recent: [], objects: [], list: [] };

/** What a later pronoun may mean, once this clause has been read. */
export function advance(discourse: Discourse, passage: Passage, upTo: number): Discourse {
  let { recent, objects, list } = discourse;
  for (const clause of passage.analysis.clauses.slice(0, upTo)) {
    const subject = clause.subject?.members.every(({ pronoun }) => pronoun) ? [] : solid(rolesOf(clause.subject, passage)[0]);
    if (subject.length > 0 && (clause.verb || clause.link === "main")) recent = subject;
    const object = clause.objects.flatMap((group) => solid(rolesOf(group, passage)[0]));
    if (object.length > 0) objects = object;
    for (const group of [clause.subject, ...clause.objects, ...clause.complements.map((complement) => complement.group)]) {
      if (!group || group.members.length < 2) continue;
      const listed = solid(rolesOf(group, passage)[0]);
      if (listed.length >= 2) list = listed;
    }
  }
  return { recent, objects, list };
}

const solid = (roles: readonly Role[] | undefined): readonly Role[] => (roles ?? []).filter(({ type }) => type !== undefined);
