import type { Frame } from "../../lexicon/frames";
import type { EntityType } from "../../model/entity";
import type { Predicate } from "../../model/predicate";

/** What a frame between two types says in the schema's terms; `flip` where the patient is the subject. */
export interface Verdict {
  readonly predicate: Predicate;
  readonly flip: boolean;
}

/** What the verdict asks about an agent or a patient. */
export interface Side {
  readonly type: EntityType;
  /** The article's subject, one of its forms, or a disease with an entry of its own; no bystander that happens to cause a symptom too. */
  readonly topical: boolean;
  /** Comes in episodes, so that having less of it is prevention. */
  readonly episodic: boolean;
}

/** The predicate for "agent FRAME patient", or nothing where the types make no sense together. */
export function predicateFor(frame: Frame, agent: Side, patient: Side): Verdict | undefined {
  switch (frame) {
    case "cause":
      return cause(agent, patient);
    case "trigger":
      return trigger(agent, patient);
    case "stop":
      return agent.type === "treatment" && isFinding(patient) ? treat(patient) : reduce(agent, patient);
    case "promote":
      return promote(agent, patient);
    case "raise":
      return agent.type === "treatment" && patient.type === "mechanism" ? undefined : promote(agent, patient);
    case "reduce":
      return reduce(agent, patient);
    case "treat":
      return agent.type === "treatment" ? treat(patient) : undefined;
    case "prevent":
      return agent.type === "treatment" ? prevent(patient) : undefined;
    case "detect":
      return agent.type === "test" && !isAct(patient) ? say("detects") : undefined;
    case "exclude":
      return agent.type === "test" && isFinding(patient) ? say("rules_out") : undefined;
    case "show":
      return show(agent, patient);
    case "resemble":
      return isFinding(agent) && patient.type === "disease" ? say("resembles") : undefined;
    case "avoid":
      return avoid(agent, patient);
    case "monitor":
      return agent.type === "treatment" && patient.type === "test" ? say("monitored_by") : undefined;
    case "include":
      return include(agent, patient);
  }
}

const say = (predicate: Predicate, flip = false): Verdict => ({ predicate, flip });

const isProcess = ({ type }: Side): boolean => type === "gene" || type === "pathway" || type === "mechanism";
const isFinding = ({ type }: Side): boolean => type === "symptom" || type === "risk" || type === "disease";
const isAct = ({ type }: Side): boolean => type === "test" || type === "treatment";

function cause(agent: Side, patient: Side): Verdict | undefined {
  if (agent.type === "treatment") return isFinding(patient) ? say("has_side_effect") : undefined;
  if (agent.type === "test" || isAct(patient)) return undefined;
  if (patient.type === "disease" && (agent.type === "gene" || (agent.type === "mechanism" && patient.topical)))
    return say("caused_by", true);
  if (patient.type === "gene" || patient.type === "pathway") return isProcess(agent) ? say("activates") : undefined;
  if (agent.type === "disease" && patient.type === "symptom") return say(agent.topical ? "has_symptom" : "leads_to");
  return say("leads_to");
}

/** What a disease triggers is no sign of it. */
function trigger(agent: Side, patient: Side): Verdict | undefined {
  if (agent.type !== "disease") return cause(agent, patient);
  return isFinding(patient) || patient.type === "mechanism" ? say("leads_to") : undefined;
}

function promote(agent: Side, patient: Side): Verdict | undefined {
  if (agent.type === "treatment") {
    if (isFinding(patient)) return say("has_side_effect");
    return patient.type === "mechanism" ? say("treats") : undefined;
  }
  return isProcess(agent) && isProcess(patient) ? say("activates") : cause(agent, patient);
}

function reduce(agent: Side, patient: Side): Verdict | undefined {
  if (agent.type !== "treatment") return isProcess(agent) && isProcess(patient) ? say("inhibits") : undefined;
  if (isProcess(patient)) return say("inhibits");
  return patient.type === "risk" || patient.episodic ? say("prevents") : treat(patient);
}

function treat(patient: Side): Verdict | undefined {
  if (isFinding(patient) || patient.type === "mechanism") return say("treats");
  return isProcess(patient) ? say("inhibits") : undefined;
}

function prevent(patient: Side): Verdict | undefined {
  if (isFinding(patient)) return say("prevents");
  return isProcess(patient) ? say("inhibits") : undefined;
}

function show(agent: Side, patient: Side): Verdict | undefined {
  if (agent.type === "disease") {
    if (patient.type === "symptom") return say("has_symptom");
    if (patient.type === "gene") return say("caused_by");
    return isFinding(patient) || patient.type === "mechanism" ? say("leads_to") : undefined;
  }
  const isSource = agent.type === "risk" || agent.type === "symptom" || agent.type === "mechanism";
  // "Defects of the gene often come with deafness".
  if (agent.type === "gene" && (patient.type === "symptom" || patient.type === "risk")) return say("leads_to");
  return isSource && isFinding(patient) ? say("leads_to") : undefined;
}

/** Either side may be what is avoided. */
function avoid(agent: Side, patient: Side): Verdict | undefined {
  const fits = (avoided: Side, partner: Side) =>
    (avoided.type === "risk" || avoided.type === "treatment") &&
    (partner.type === "treatment" || partner.type === "symptom" || partner.type === "disease");
  if (fits(agent, patient)) return say("avoid_with");
  return fits(patient, agent) ? say("avoid_with", true) : undefined;
}

function include(agent: Side, patient: Side): Verdict | undefined {
  const haveKinds = agent.type === "disease" || agent.type === "treatment";
  return haveKinds && agent.type === patient.type ? say("subtype_of", true) : undefined;
}
