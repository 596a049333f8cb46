import type { Clause } from "../../../language/clause";
import type { Passage } from "../../passage";
import type { Alternatives } from "../../roles/role";
import { rolesOf } from "../../roles/roles-of";
import { doersIn } from "./complements-of";

/** "Helps to avoid X", "to avoid X, Y is given", "X can be avoided by Y": that is to keep it away. */
export function keepsOff(clause: Clause, passage: Passage): boolean {
  const { verb, link: how, governor, objects } = clause;
  if (verb?.chain.includes("help")) return true;
  if (verb?.passive)
    return doersIn(clause.complements, passage).some(({ group }) => areTreatments(rolesOf(group, passage)));
  return (
    how === "infinitive" &&
    governor?.verb?.passive === true &&
    /^(give|add|take|use|start|recommend|prescribe|need|require|advise|wear|begin|consider|offer)$/.test(
      governor.verb.lemma,
    ) &&
    !areTreatments(rolesOf(objects[0], passage)) &&
    areTreatments(rolesOf(governor.subject, passage))
  );
}

const areTreatments = ([likeliest]: Alternatives): boolean =>
  likeliest !== undefined && likeliest.length > 0 && likeliest.every(({ type }) => type === "treatment");
