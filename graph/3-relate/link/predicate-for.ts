import type { Frame } from "../../lexicon/frames";
import type { EntityType } from "../../model/entity";
import type { Predicate } from "../../model/predicate";

/** What a frame between two types says in the schema's terms; `flip` where the patient is the subject. */
export interface Verdict {
  readonly predicate: Predicate;
  readonly flip: boolean;
}

export interface Side {
  readonly type: EntityType;
  /** The article's subject, one of its forms, or a disease with an entry of its own; no bystander that happens to cause a symptom too. */
  readonly topical: boolean;
  /** Comes in episodes, so that having less of it is prevention. */
  readonly episodic: boolean;
}

const say = (predicate: Predicate, flip = false): Verdict => ({ predicate, flip });
const isProcess = (type: EntityType): boolean => type === "gene" || type === "pathway" || type === "mechanism";
const isFinding = (type: EntityType): boolean => type === "symptom" || type === "risk" || type === "disease";

/** The predicate for "agent FRAME patient", or nothing where the types make no sense together. */
export function predicateFor(frame: Frame, agent: Side, patient: Side): Verdict | undefined {
  switch (frame) {
    case "cause":
      return cause(agent, patient);
    case "trigger":
      return agent.type === "disease"
        ? patient.type === "gene" ||
          patient.type === "pathway" ||
          patient.type === "treatment" ||
          patient.type === "test"
          ? undefined
          : say("leads_to")
        : cause(agent, patient);
    case "stop":
      return agent.type === "treatment" && isFinding(patient.type) ? treat(patient) : reduce(agent, patient);
    case "promote":
      return promote(agent, patient);
    case "raise":
      return agent.type === "treatment" && patient.type === "mechanism" ? undefined : promote(agent, patient);
    case "reduce":
      return reduce(agent, patient);
    case "treat":
      return agent.type === "treatment" ? treat(patient) : undefined;
    case "prevent":
      return agent.type === "treatment"
        ? isFinding(patient.type)
          ? say("prevents")
          : isProcess(patient.type)
            ? say("inhibits")
            : undefined
        : undefined;
    case "detect":
      return agent.type === "test" && patient.type !== "test" && patient.type !== "treatment"
        ? say("detects")
        : undefined;
    case "exclude":
      return agent.type === "test" && isFinding(patient.type) ? say("rules_out") : undefined;
    case "show":
      return show(agent, patient);
    case "resemble":
      return isFinding(agent.type) && patient.type === "disease" ? say("resembles") : undefined;
    case "avoid":
      return avoid(agent.type, patient.type);
    case "monitor":
      return agent.type === "treatment" && patient.type === "test" ? say("monitored_by") : undefined;
    case "include":
      return agent.type === patient.type && (agent.type === "disease" || agent.type === "treatment")
        ? say("subtype_of", true)
        : undefined;
  }
}

function cause(agent: Side, patient: Side): Verdict | undefined {
  if (agent.type === "treatment") return isFinding(patient.type) ? say("has_side_effect") : undefined;
  if (agent.type === "test" || patient.type === "test" || patient.type === "treatment") return undefined;
  if (patient.type === "disease" && (agent.type === "gene" || (agent.type === "mechanism" && patient.topical)))
    return say("caused_by", true);
  if (patient.type === "gene" || patient.type === "pathway")
    return isProcess(agent.type) ? say("activates") : undefined;
  if (agent.type === "disease" && patient.type === "symptom") return say(agent.topical ? "has_symptom" : "leads_to");
  return say("leads_to");
}

function promote(agent: Side, patient: Side): Verdict | undefined {
  if (agent.type === "treatment")
    return patient.type === "symptom" || patient.type === "risk"
      ? say("has_side_effect")
      : patient.type === "mechanism"
        ? say("treats")
        : undefined;
  if (isProcess(agent.type) && isProcess(patient.type)) return say("activates");
  return cause(agent, patient);
}

function reduce(agent: Side, patient: Side): Verdict | undefined {
  if (agent.type === "treatment")
    return isProcess(patient.type)
      ? say("inhibits")
      : patient.type === "risk" || patient.episodic
        ? say("prevents")
        : treat(patient);
  return isProcess(agent.type) && isProcess(patient.type) ? say("inhibits") : undefined;
}

function treat(patient: Side): Verdict | undefined {
  if (
    patient.type === "disease" ||
    patient.type === "symptom" ||
    patient.type === "mechanism" ||
    patient.type === "risk"
  )
    return say("treats");
  return patient.type === "gene" || patient.type === "pathway" ? say("inhibits") : undefined;
}

function show(agent: Side, patient: Side): Verdict | undefined {
  if (patient.type === "symptom" && agent.type === "disease") return say("has_symptom");
  if (
    agent.type === "disease" &&
    (patient.type === "risk" || patient.type === "mechanism" || patient.type === "disease")
  )
    return say("leads_to");
  if ((agent.type === "risk" || agent.type === "symptom" || agent.type === "mechanism") && isFinding(patient.type))
    return say("leads_to");
  return agent.type === "disease" && patient.type === "gene" ? say("caused_by") : undefined;
}

function avoid(agent: EntityType, patient: EntityType): Verdict | undefined {
  const fits = (subject: EntityType, object: EntityType) =>
    (subject === "risk" || subject === "treatment") &&
    (object === "treatment" || object === "symptom" || object === "disease");
  if (fits(agent, patient)) return say("avoid_with");
  return fits(patient, agent) ? say("avoid_with", true) : undefined;
}
