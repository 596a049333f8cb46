import { episodicNouns } from "../lexicon/episodic-nouns";
import type { Frame } from "../lexicon/frames";
import type { EntityType } from "../model/entity";
import { allows, type Predicate } from "../model/predicate";
import type { Polarity, Qualifiers } from "../model/relation";
import type { Certainty, Passage } from "./passage";
import { predicateFor, type Side } from "./predicate-for";
import { measureOf } from "./roles/measure-of";
import type { Alternatives, Role } from "./roles/role";

/** A claim before it has its quote. */
export interface Draft {
  readonly subject: Role;
  readonly predicate: Predicate;
  readonly object: Role;
  readonly polarity: Polarity;
  readonly qualifiers: Qualifiers;
  readonly rule: string;
}

/** Joins the likeliest agents and patients that the schema lets a frame join. */
export function link(
  frame: Frame,
  agents: Alternatives,
  patients: Alternatives,
  passage: Passage,
  rule: string,
  certainty: Certainty,
): readonly Draft[] {
  for (const agentSet of agents)
    for (const found of patients) {
      const patientSet = frame === "monitor" ? found.map((role) => measureOf(role, passage)) : found;
      if (
        agentSet.length > 1 &&
        agentSet.length === patientSet.length &&
        passage.analysis.words.some(({ low }) => low === "respectively")
      )
        return agentSet.flatMap((agent, at) => join(frame, agent, patientSet[at] as Role, passage, rule, certainty));
      const drafts = agentSet.flatMap((agent) =>
        patientSet.flatMap((patient) => join(frame, agent, patient, passage, rule, certainty)),
      );
      if (drafts.length > 0) return drafts;
    }
  return [];
}

function join(
  frame: Frame,
  agent: Role,
  patient: Role,
  passage: Passage,
  rule: string,
  certainty: Certainty,
): readonly Draft[] {
  if (agent.entity === patient.entity) return [];
  const { registry } = passage.grounding;
  const agentType = agent.type ?? guessAgent(frame, passage);
  const patientType = patient.type ?? (agentType === undefined ? undefined : guessPatient(frame, agentType));
  if (agentType === undefined || patientType === undefined) return [];
  const verdict = predicateFor(
    frame,
    sideOf(agent, agentType, frame, passage),
    sideOf(patient, patientType, frame, passage),
  );
  if (!verdict) return [];
  const [subject, object] = verdict.flip ? [patient, agent] : [agent, patient];
  const [subjectType, objectType] = verdict.flip ? [patientType, agentType] : [agentType, patientType];
  const fitting = fittingType(verdict.predicate, objectType);
  if (verdict.predicate === "resembles" && subjectType !== "disease") {
    if (passage.place.section !== "differential" || !registry.mayTurn(subject.entity, "disease")) return [];
    registry.settleType(subject.entity, "disease");
    return join(frame, { ...agent, type: "disease" }, patient, passage, rule, certainty);
  }
  if (
    verdict.predicate === "has_side_effect" &&
    objectType === "disease" &&
    (registry.isSubject(object.entity) || registry.isTopical(object.entity))
  )
    return [];
  if (verdict.predicate !== "detects" && /(^|-)(side|adverse|unwanted)-effect$/.test(object.entity)) return [];
  if (
    !allows(verdict.predicate, subjectType, fitting) ||
    (fitting !== objectType && !registry.mayTurn(object.entity, fitting))
  )
    return [];
  if (agent.type === undefined) registry.settleType(agent.entity, agentType);
  if (patient.type === undefined) registry.settleType(patient.entity, patientType);
  if (fitting !== objectType) registry.settleType(object.entity, fitting);
  return [{ subject, predicate: verdict.predicate, object, rule, ...certainty }];
}

/** What an object of another type has to become for the predicate to hold: a disease that a drug brings on is a risk. */
function fittingType(predicate: Predicate, type: EntityType): EntityType {
  if (predicate === "treats" && type === "risk") return "symptom";
  if (predicate === "rules_out" && type === "symptom") return "disease";
  return predicate === "has_side_effect" && type === "disease" ? "risk" : type;
}

function sideOf(role: Role, type: EntityType, frame: Frame, { grounding: { registry }, place }: Passage): Side {
  return {
    type,
    topical: registry.isSubject(role.entity) || registry.isTopical(role.entity) || place.section !== "symptoms",
    episodic: frame === "reduce" && role.entity.split("-").some((part) => episodicNouns.has(part)),
  };
}

const treating = new Set([
  "drugs",
  "supplements",
  "procedures",
  "lifestyle",
  "prevention",
  "regenerative",
  "diet",
  "principles",
]);

/** The type that playing agent in a frame gives to a phrase that has none. */
function guessAgent(frame: Frame, { place }: Passage): EntityType | undefined {
  if (frame === "treat" || frame === "prevent") return treating.has(place.section) ? "treatment" : undefined;
  if (frame === "cause" || frame === "promote" || frame === "raise" || frame === "reduce" || frame === "trigger")
    return place.section === "mechanism" || place.section === "causes"
      ? "mechanism"
      : place.section === "complications" && frame !== "reduce"
        ? "risk"
        : undefined;
  if (frame === "resemble") return place.section === "differential" ? "disease" : undefined;
  return frame === "avoid" ? (place.section === "drugs" ? "treatment" : "risk") : undefined;
}

function guessPatient(frame: Frame, agent: EntityType): EntityType | undefined {
  switch (frame) {
    case "cause":
    case "trigger":
      return agent === "treatment"
        ? "risk"
        : agent === "disease"
          ? "symptom"
          : agent === "gene" || agent === "pathway" || agent === "mechanism"
            ? "mechanism"
            : "risk";
    case "promote":
    case "raise":
    case "stop":
    case "reduce":
      return "mechanism";
    case "prevent":
      return "risk";
    case "monitor":
      return "test";
    case "treat":
    case "show":
    case "detect":
      return "symptom";
    default:
      return undefined;
  }
}
