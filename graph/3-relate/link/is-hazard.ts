import type { Frame } from "../../lexicon/frames";
import type { SectionKind } from "../../model/article";
import type { Polarity } from "../../model/relation";
import type { Passage } from "../passage";
import type { Role } from "../roles/role";
import { treatedWith } from "./treated-with";

/** Sections that say where a disease comes from, and do not tell of its treatment. */
const originSections: ReadonlySet<SectionKind> = new Set(["causes", "types", "differential"]);

/** Sections that say what brings on attacks, beside. */
const triggerSections: ReadonlySet<SectionKind> = new Set(["lead", "causes", "mechanism", "symptoms", "complications"]);

/**
 * Among causes, forms and look-alikes, a drug that brings on a disease or a process is a hazard, unless the article treats with it; so is one that
 * brings on the article's disease by some mechanism or is denied to, and one that sets off the disease or its signs elsewhere.
 */
export function isHazard(
  frame: Frame,
  agent: Role,
  patient: Role,
  { place, grounding }: Passage,
  polarity: Polarity,
): boolean {
  if (agent.type !== "treatment" || (frame !== "cause" && frame !== "trigger")) return false;
  const { section } = place;
  const isSubject = patient.entity === grounding.subject;
  const answers = isSubject && (section === "mechanism" || (polarity === "negated" && section === "lead"));
  const brings = (originSections.has(section) || answers) && patient.type === "disease";
  const setsOff =
    triggerSections.has(section) &&
    frame === "trigger" &&
    (patient.type === "disease" || patient.type === "symptom" || patient.type === "risk");
  return (
    (brings || setsOff) &&
    grounding.registry.mayTurn(agent.entity, "risk") &&
    (isSubject || !treatedWith(grounding).has(agent.entity))
  );
}
/** What becomes of cells and tissues when they are harmed, which is a risk of what brings it about. */
const harm = /(lysis|necrosis|ischemia|infarction)$/;
/** The same, and what is lost or goes wrong, as a list of what nobody wants names it: "blood loss", "skin necrosis", "scarring". */
const listedHarm =
  /(lysis|necrosis|ischemia|infarction|damage|injury|loss|scarring|fibrosis|-inflammation|dysfunction|depletion|degeneration|leak|leakage|imbalance|suppression|shrinkage|atrophy|overload|retention|deposits?|buildup)($|-of-|-in-|-to-)/;
/** Rules that read what is told or listed as unwanted. */
const unwanted =
  /^(labelled-field:effects|occurrence:\w+|taken-harm|noun-cue:(risk|danger|hazard|drawback|downside|problem|disadvantage|worry|side-effect|complication|complaint|trouble|cost))$/;

/** What is missing or hurt, which is a harm where its risk is lowered: "neural tube defects". */
const lack = /-(defect|damage|injury|malformation|loss)s?$/;

/** "Lowers the risk of neural tube defects": these are no process. */
export const isHarmKeptOff = (
  frame: Frame,
  agent: Role,
  { entity, type }: Role,
  { grounding: { registry } }: Passage,
): boolean =>
  (frame === "prevent" || (frame === "reduce" && /-defects?$/.test(entity))) &&
  agent.type === "treatment" &&
  type === "mechanism" &&
  lack.test(entity) &&
  !registry.isLexical(entity) &&
  registry.mayTurn(entity, "risk");

/** "The drug sets off hemolysis": what goes on in a disease is a hazard where a treatment may bring it on. Among processes it is no drug that does. */
export const isHarmByTreatment = (
  frame: Frame,
  agent: Role,
  { entity, type }: Role,
  { place: { section }, grounding: { registry } }: Passage,
  rule: string,
): boolean =>
  (frame === "cause" || frame === "trigger") &&
  section !== "mechanism" &&
  agent.type === "treatment" &&
  type === "mechanism" &&
  (unwanted.test(rule)
    ? listedHarm.test(entity)
    : harm.test(entity) && (registry.isLexical(entity) || entity.includes("-"))) &&
  registry.mayTurn(entity, "risk");
