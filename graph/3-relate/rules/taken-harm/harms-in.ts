import type { Group } from "../../../language/phrases";
import type { Passage } from "../../passage";
import { type Alternatives, readingsOfTypes } from "../../roles/role";
import { rolesOf } from "../../roles/roles-of";

/** What a phrase names that is suffered. */
export const harmsIn = (group: Group | undefined, passage: Passage): Alternatives =>
  readingsOfTypes(rolesOf(group, passage), "symptom", "risk", "disease");
