import type { Clause } from "../../language/clause";
import type { Group } from "../../language/phrases";

/** "Binds X and removes *it*": what the verb before is done to, where that is one thing. `at` is the word that is the pronoun. */
export function actedOnBefore(pronoun: string, at: number, { continues, verb, subject }: Clause): Group | undefined {
  const [object, ...others] = continues?.objects ?? [];
  if (continues?.subject !== subject || verb?.negated) return undefined;
  if (pronoun !== "it" || !verb || at < verb.to || !object || others.length > 0) return undefined;
  const [member, ...more] = object.members;
  return member && more.length === 0 && !member.pronoun ? object : undefined;
}
