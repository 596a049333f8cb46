import type { Frame } from "../../lexicon/frames";
import type { Passage } from "../passage";
import type { Role } from "../roles/role";

/** Among causes and forms, a drug that brings on the article's disease is a hazard. */
export const isHazard = (
  frame: Frame,
  agent: Role,
  patient: Role,
  { place, grounding: { registry } }: Passage,
): boolean =>
  (place.section === "causes" || place.section === "types") &&
  agent.type === "treatment" &&
  (frame === "cause" || frame === "trigger") &&
  (patient.type === "mechanism" || registry.isSubject(patient.entity) || registry.isForm(patient.entity)) &&
  registry.mayTurn(agent.entity, "risk");
