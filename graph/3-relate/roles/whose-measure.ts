import type { Clause } from "../../language/clause";
import type { Passage } from "../passage";
import { ofTypes, type Role } from "./role";
import { rolesOf } from "./roles-of";

/** "… taken for gout, in which urate is high": in gout. */
export function whoseMeasure({ link: how, antecedent }: Clause, passage: Passage): Role {
  const [named, ...others] =
    how === "in which" || how === "relative" ? ofTypes(rolesOf(antecedent, passage)[0] ?? [], "disease") : [];
  return named && others.length === 0 ? named : passage.topic;
}
