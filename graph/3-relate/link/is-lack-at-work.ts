import type { Frame } from "../../lexicon/frames";
import type { Passage } from "../passage";
import type { Role } from "../roles/role";

const working: ReadonlySet<Frame> = new Set(["promote", "raise", "reduce"]);

/** "C1q deficiency hinders clearance": where the article tells how the disease works, a lack that nobody knows as a sign or disease of its own is a process. */
export const isLackAtWork = (
  frame: Frame,
  { entity, type, implied }: Role,
  patient: Role,
  { place: { section }, grounding: { registry } }: Passage,
): boolean =>
  working.has(frame) &&
  (section === "causes" || section === "mechanism") &&
  (type === "symptom" || type === "disease") &&
  (patient.type === undefined || /^(gene|pathway|mechanism)$/.test(patient.type)) &&
  !implied &&
  /-(deficiency|insufficiency)$/.test(entity) &&
  !registry.isLexical(entity) &&
  !registry.isTopical(entity) &&
  !registry.isSubject(entity) &&
  registry.mayTurn(entity, "mechanism");
