import type { Frame } from "../../lexicon/frames";
import type { SectionKind } from "../../model/article";
import type { Polarity } from "../../model/relation";
import type { Passage } from "../passage";
import type { Role } from "../roles/role";
import { treatedWith } from "./treated-with";

/** Sections that say where a disease comes from, and do not tell of its treatment. */
const originSections: ReadonlySet<SectionKind> = new Set(["causes", "types", "differential"]);

/** Sections that say what does and does not bring on the article's disease. */
const answering: ReadonlySet<SectionKind> = new Set(["mechanism"]);

/** Among causes, forms and look-alikes, a drug that brings on a disease or a process is a hazard, unless the article treats with it. */
export const isHazard = (
  frame: Frame,
  agent: Role,
  patient: Role,
  { place, grounding }: Passage,
  polarity: Polarity,
): boolean =>
  (originSections.has(place.section) ||
    (patient.entity === grounding.subject &&
      (answering.has(place.section) || (polarity === "negated" && place.section === "lead")))) &&
  agent.type === "treatment" &&
  (frame === "cause" || frame === "trigger") &&
  patient.type === "disease" &&
  grounding.registry.mayTurn(agent.entity, "risk") &&
  (patient.entity === grounding.subject || !treatedWith(grounding).has(agent.entity));

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
