import type { Clause } from "../../language/clause";
import { lowerFirst } from "../../language/lower-first";
import type { Passage } from "../passage";
import { type Alternatives, impliedRole, type Role, readingsOfTypes } from "./role";
import { rolesOf } from "./roles-of";

const stopping = new Set("stop interrupt discontinue withdraw skip miss omit abandon forget neglect".split(" "));

/** "Stopping X can bring on Y": that a treatment is stopped is a risk of its own, and no effect of the treatment. */
export function stoppedIn(clause: Clause, passage: Passage): Alternatives {
  const { words, clauses } = passage.analysis;
  const subject = clause.subject?.members[0];
  if (!subject) return [];
  const isStopping = (at: number) => words[at]?.tag === "verb" && stopping.has(words[at]?.verb?.lemma ?? "");
  if (isStopping(subject.head))
    return stopped(rolesOf(clauses.find(({ verb }) => verb?.head === subject.head)?.objects[0], passage), passage);
  const isBehind = words[subject.from - 1]?.verb?.form === "ing" && isStopping(subject.from - 1);
  return isBehind ? stopped(rolesOf(clause.subject, passage), passage) : [];
}

/** "X must never be stopped, because Y may follow": what Y would follow. */
export const neverStopped = ({ link, governor }: Clause, passage: Passage): Alternatives =>
  link === "because" && governor?.verb?.negated && governor.verb.passive && stopping.has(governor.verb.lemma)
    ? stopped(rolesOf(governor.subject, passage), passage)
    : [];

/** That the treatments are stopped. */
const stopped = (roles: Alternatives, { grounding: { registry } }: Passage): Alternatives =>
  readingsOfTypes(roles, "treatment")
    .slice(0, 1)
    .map((treatments) =>
      treatments.map((role): Role => {
        const label = `Stopping ${lowerFirst(registry.get(role.entity)?.label ?? role.entity)}`;
        const entity = registry.find(label) ?? registry.enter({ label, type: "risk", subtype: "exposure" });
        return impliedRole(entity, role.span, registry);
      }),
    );
