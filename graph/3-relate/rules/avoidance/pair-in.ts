import type { Clause } from "../../../language/clause";
import type { Passage } from "../../passage";
import { headNoun } from "../../roles/head-noun";
import { type Alternatives, ofTypes, type Role } from "../../roles/role";
import { rolesOf } from "../../roles/roles-of";
import { gerundOf, isAtOnce } from "./partners";

/** "A and B must not be given together", "the combination of A with B", "combining A and B": each with the other. */
export function pairIn(avoided: Alternatives, clause: Clause, passage: Passage): readonly Role[] | undefined {
  const { subject, objects, verb } = clause;
  const group = verb?.passive || subject ? subject : objects[0];
  const [member] = group?.members ?? [];
  if (!member) return undefined;
  const noun = headNoun(member, passage.analysis);
  const isCombination = /^(combination|combining|mixture|co administration|coadministration)$/.test(noun);
  const inner = isCombination ? member.of : undefined;
  const nested =
    inner?.members.flatMap((part) => part.complements).filter(({ preposition }) => preposition === "with") ?? [];
  const gerund = gerundOf(clause, passage);
  const combined = gerund && /^(combine|mix)$/.test(gerund.verb?.lemma ?? "") ? gerund.objects : [];
  const groups = isCombination ? [inner, ...nested.map((other) => other.group)] : combined.length > 0 ? combined : [];
  const spoken = isCombination && !inner && member.complements.length === 0 ? passage.discourse.list : [];
  const named =
    groups.length > 0
      ? [...groups.flatMap((other) => rolesOf(other, passage)[0] ?? []), ...ofTypes(spoken, "treatment", "risk")]
      : [];
  // "A and B do not mix".
  const isMixed =
    /^(mix|combine)$/.test(verb?.lemma ?? "") &&
    (verb?.lemma === "mix") !== verb?.passive &&
    clause.objects.length + clause.complements.length === 0;
  const alone = isMixed ? ofTypes(rolesOf(subject, passage)[0] ?? [], "treatment", "risk") : (avoided[0] ?? []);
  const both = named.length > 0 ? named : isMixed || isAtOnce(clause, passage) ? alone : [];
  return both.length >= 2 ? both : undefined;
}
