import type { Clause } from "../../language/clause";
import type { Passage } from "../passage";
import { type Alternatives, nonEmpty } from "./role";
import { rolesOf } from "./roles-of";
import { stateOf } from "./state-of";

/** "… if platelets are low", "while on X": the finding itself, else what the condition names. */
export const conditionRoles = (condition: Clause, passage: Passage): Alternatives => [
  ...nonEmpty([stateOf(condition, passage)]),
  ...rolesOf(condition.objects[0], passage),
  ...condition.complements.flatMap(({ group }) => rolesOf(group, passage)),
  ...rolesOf(condition.subject, passage),
];
