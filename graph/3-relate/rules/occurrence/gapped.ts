import type { Clause } from "../../../language/clause";
import type { Passage } from "../../passage";

/** "Cough is common, edema rare", "fever is frequent, a rash less so": two clauses that share a verb. None where a clause is but one. */
export function gapped(clause: Clause, { analysis: { words } }: Passage): readonly Clause[] {
  const { verb, subject, objects, adjectives } = clause;
  const [other, less] = objects;
  const [first, second] = adjectives;
  const from = other?.members[0]?.from ?? 0;
  if (verb?.lemma !== "be" || !subject || !other || !first || first.from > from) return [];
  if (words[from - 1]?.tag !== "mark" || clause.complements.length > 0) return [];
  const end = other.members.at(-1)?.to ?? 0;
  const isLess = less?.members.every(({ from: at }) => at === end && /^(less|more)$/.test(words[at]?.low ?? ""));
  const own: Clause = { ...clause, objects: [], adjectives: [first], adverbs: [] };
  if (objects.length === 1 && adjectives.length === 2 && second?.from === end)
    return [own, { ...own, subject: other, adjectives: [second] }];
  return objects.length === 2 && isLess && adjectives.length === 1
    ? [own, { ...own, subject: other, adverbs: ["less"] }]
    : [];
}
