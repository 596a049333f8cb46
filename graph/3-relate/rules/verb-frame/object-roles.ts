import type { Clause } from "../../../language/clause";
import type { Frame } from "../../../lexicon/frames";
import type { Passage } from "../../passage";
import type { Alternatives } from "../../roles/role";
import { rolesOf } from "../../roles/roles-of";
import { subjectRoles } from "../../roles/subject-roles";

/** What something is done to: the object, or in the passive the subject. */
export const objectRoles = (clause: Clause, frame: Frame, passage: Passage): Alternatives =>
  clause.verb?.passive ? subjectRoles(clause, frame, passage, true) : rolesOf(clause.objects[0], passage);
