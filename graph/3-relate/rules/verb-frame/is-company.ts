import type { Clause } from "../../../language/clause";
import type { Passage } from "../../passage";
import type { Alternatives } from "../../roles/role";
import { rolesOf } from "../../roles/roles-of";

/** "A crisis may occur with vomiting": what a finding occurs with is its sign, unless that is a drug or a process. */
export const isCompany = (key: string, clause: Clause, [likeliest]: Alternatives, passage: Passage): boolean =>
  key === "occur with" &&
  likeliest?.some(({ type }) => type === "symptom" || type === "risk") === true &&
  !likeliest.some(({ type }) => type === "disease") &&
  rolesOf(clause.subject, passage)[0]?.every(({ type }) => type !== "treatment" && type !== "mechanism") === true;
