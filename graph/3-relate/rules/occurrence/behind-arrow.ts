import type { Clause } from "../../../language/clause";
import { certaintyOf } from "../../certainty";
import { type Draft, link } from "../../link/link";
import type { Passage } from "../../passage";
import { nonEmpty } from "../../roles/role";
import { rolesOf } from "../../roles/roles-of";

/** "Iron overload → fibrosis → cirrhosis": each leads to the next. */
export function behindArrow(clause: Clause, passage: Passage): readonly Draft[] {
  const { discourse, heads } = passage;
  const agents = nonEmpty([discourse.objects, discourse.recent, heads]);
  const patients = rolesOf(clause.subject, passage);
  return link("cause", agents, patients, passage, "occurrence:→", certaintyOf(clause, passage));
}
