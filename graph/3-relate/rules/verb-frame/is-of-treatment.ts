import type { Clause } from "../../../language/clause";
import type { Passage } from "../../passage";
import { rolesOf } from "../../roles/roles-of";
import { areOf } from "./are-of";

/** "Limits the weakness that the drug brings on", "the nausea caused by it": to have less of a side effect is prevention. */
export const isOfTreatment = ({ objects }: Clause, passage: Passage): boolean =>
  passage.analysis.clauses.some(({ gap, antecedent, subject, link, verb, complements }) => {
    const last = objects[0]?.members.at(-1)?.head;
    if (gap) return antecedent?.members[0]?.head === last && areOf(rolesOf(subject, passage), "treatment");
    if (link !== "participle" || !verb?.passive || subject?.members.at(-1)?.head !== last) return false;
    const by = complements.find(({ preposition }) => preposition === "by" || preposition === "from");
    return by !== undefined && areOf(rolesOf(by.group, passage), "treatment");
  });
