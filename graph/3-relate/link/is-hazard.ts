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
  (registry.isSubject(patient.entity) || registry.isForm(patient.entity)) &&
  registry.mayTurn(agent.entity, "risk");

/** What becomes of cells and tissues when they are harmed, which is a risk of what brings it about. */
const harm = /(lysis|necrosis|ischemia|infarction)$/;

/** "The drug sets off hemolysis": what goes on in a disease is a hazard where a treatment may bring it on. Among processes it is no drug that does. */
export const isHarmByTreatment = (
  frame: Frame,
  agent: Role,
  { entity, type }: Role,
  { place: { section }, grounding: { registry } }: Passage,
): boolean =>
  (frame === "cause" || frame === "trigger") &&
  section !== "mechanism" &&
  agent.type === "treatment" &&
  type === "mechanism" &&
  harm.test(entity) &&
  registry.isLexical(entity) &&
  registry.mayTurn(entity, "risk");
