import type { Registry } from "../../2-ground/registry";
import { episodicNouns } from "../../lexicon/episodic-nouns";
import type { Frame } from "../../lexicon/frames";
import type { EntityType } from "../../model/entity";
import { allows, type Predicate } from "../../model/predicate";
import type { Polarity, Qualifiers } from "../../model/relation";
import { isOnLookAlikes } from "../on-look-alikes";
import type { Certainty, Passage } from "../passage";
import { asGiven } from "../roles/as-given";
import { type Alternatives, ofType, type Role } from "../roles/role";
import { arePaired } from "./are-paired";
import { asOthers } from "./as-others";
import { frameIn, isGeneOfLookAlike, isListedSign, isSignByPlace } from "./by-place";
import { guessAgent, guessPatient } from "./guess-type";
import { isHarmByTreatment, isHarmKeptOff } from "./is-hazard";
import { isMisreading } from "./is-misreading";
import { isProperName } from "./is-proper-name";
import { patientsIn } from "./patients-in";
import { plausibleAgents } from "./plausible-agents";
import { predicateFor, type Side } from "./predicate-for";
import { promotesNothing } from "./promotes-nothing";
import { testsActing } from "./tests-acting";
import { turnsInto } from "./turns-into";

/** A claim before it has its quote. */
export interface Draft {
  readonly subject: Role;
  readonly predicate: Predicate;
  readonly object: Role;
  readonly polarity: Polarity;
  readonly qualifiers: Qualifiers;
  readonly rule: string;
}

/** A role whose type is known or guessed. */
type Typed = Role & { readonly type: EntityType };

/**
 * Joins the likeliest agents and patients that the schema lets a frame join; nothing where it lets none. With "respectively" the first joins
 * the first, and so on. What a phrase without a type turns out to be is settled for the whole article. `rule` is the name of the rule, a colon
 * and the word that it went by.
 */
export function link(
  frame: Frame,
  agents: Alternatives,
  patients: Alternatives,
  passage: Passage,
  rule: string,
  certainty: Certainty,
): readonly Draft[] {
  agents = plausibleAgents(frame, agents, patients, passage, rule);
  if (frame === "detect" || frame === "exclude") agents = agents.map((found) => testsActing(found, passage));
  if (frame === "treat" || frame === "prevent")
    agents = agents.map((found) => found.map((role) => asGiven(role, passage.grounding.registry)));
  const join = (agent: Role, patient: Role) => joinPair(frame, agent, patient, passage, rule, certainty);
  for (const agentSet of agents.map((roles) => asOthers(frame, roles, passage)))
    for (const found of patients) {
      const patientSet = patientsIn(frame, found, passage);
      if (arePaired(agentSet, patientSet, passage))
        return agentSet.flatMap((agent, at) => join(agent, patientSet[at] as Role));
      const drafts: Draft[] = [];
      for (const agent of agentSet) for (const patient of patientSet) drafts.push(...join(agent, patient));
      if (drafts.length > 0) return drafts;
    }
  return [];
}

function joinPair(
  frame: Frame,
  agent: Role,
  patient: Role,
  passage: Passage,
  rule: string,
  certainty: Certainty,
): readonly Draft[] {
  const { registry } = passage.grounding;
  if (promotesNothing(frame, agent, patient, registry)) return [];
  const turned = turnsInto(frame, agent, patient, passage, certainty.polarity);
  if (turned) {
    registry.settleType(agent.entity, turned);
    return joinPair(frame, ofType(agent, turned), patient, passage, rule, certainty);
  }
  if (isHarmByTreatment(frame, agent, patient, passage, rule) || isHarmKeptOff(frame, agent, patient, passage)) {
    registry.settleType(patient.entity, "risk");
    return joinPair(frame, agent, ofType(patient, "risk"), passage, rule, certainty);
  }
  if (isGeneOfLookAlike(frame, agent, patient, passage)) {
    registry.settleType(patient.entity, "disease");
    return joinPair(frame, agent, ofType(patient, "disease"), passage, rule, certainty);
  }
  if (isSignByPlace(frame, agent, patient, passage)) {
    registry.settleType(patient.entity, "symptom");
    return joinPair(frame, agent, ofType(patient, "symptom"), passage, rule, certainty);
  }
  const pair = agent.entity === patient.entity ? undefined : typedPair(frame, agent, patient, passage);
  const verdict = pair && predicateFor(frameIn(passage, frame, pair[0]), ...sidesOf(pair, frame, passage));
  if (!pair || !verdict || isMereRise(frame, pair[0], verdict.predicate, patient, registry)) return [];
  const [subject, object] = verdict.flip ? [pair[1], pair[0]] : pair;
  const predicate = isListedSign(verdict.predicate, subject, object, passage) ? "has_symptom" : verdict.predicate;
  if (predicate === "resembles" && subject.type !== "disease") {
    const isSign =
      subject.type === "symptom" && registry.isLexical(subject.entity) && !isOfArticle(object.entity, registry);
    if (isSign || !isOnLookAlikes(passage) || !registry.mayTurn(subject.entity, "disease")) return [];
    registry.settleType(subject.entity, "disease");
    return joinPair(frame, ofType(agent, "disease"), patient, passage, rule, certainty);
  }
  const fitting = fittingType(predicate, object.type);
  // A complication that is treated is one no less.
  const mayFit = fitting === object.type || predicate === "treats" || registry.mayTurn(object.entity, fitting);
  if (isMisreading(predicate, subject, object, registry) || !allows(predicate, subject.type, fitting) || !mayFit)
    return [];
  if (agent.type === undefined) registry.settleType(agent.entity, pair[0].type);
  if (patient.type === undefined) registry.settleType(patient.entity, pair[1].type);
  if (predicate === "subtype_of") settleKinds(pair, registry);
  if (fitting !== object.type) registry.settleType(object.entity, fitting);
  const [from, to] = verdict.flip ? [patient, agent] : [agent, patient];
  return [{ subject: from, predicate, object: to, rule, ...certainty }];
}

/** What something is a kind of is of its type, whatever it is elsewhere. */
function settleKinds(pair: readonly [Typed, Typed], registry: Registry): void {
  for (const { entity, type } of pair)
    if (registry.typeOf(entity) !== type && registry.mayTurn(entity, type)) registry.settleType(entity, type);
}

/** "XYZ", of which nothing is known, is no symptom. */
const acronym = /^[a-z]?[A-Z]{2,6}\d*$/;

/** Agent and patient with the types that the frame gives to those that have none. */
function typedPair(
  frame: Frame,
  agent: Role,
  patient: Role,
  { place, grounding: { registry, text } }: Passage,
): readonly [Typed, Typed] | undefined {
  const label = (entity: string) => registry.get(entity)?.label ?? "";
  const agentType = agent.type ?? guessAgent(frame, place.section, label(agent.entity));
  const patientType =
    patient.type ?? (agentType === undefined ? undefined : guessPatient(frame, agentType, label(patient.entity)));
  if (agentType === undefined || patientType === undefined) return undefined;
  if (patient.type === undefined && patientType === "symptom" && acronym.test(label(patient.entity))) return undefined;
  if (patient.type === undefined && frame === "treat" && isProperName(patient, text)) return undefined;
  return [ofType(agent, agentType), ofType(patient, patientType)];
}

/** More of something is no harm unless it is harmful in itself: to "raise hemoglobin" is to cause nothing of that name. */
const isMereRise = (
  frame: Frame,
  agent: Typed,
  predicate: Predicate,
  { entity, type }: Role,
  registry: Registry,
): boolean =>
  (frame === "raise" || (frame === "promote" && type === undefined && agent.type === "disease")) &&
  (type === undefined || type === "mechanism" || type === "pathway" || type === "test") &&
  !registry.isLexical(entity) &&
  (predicate === "leads_to" || predicate === "has_symptom" || predicate === "has_side_effect");

/** What an object of another type has to become for the predicate to hold: a disease that a drug brings on is a risk. */
function fittingType(predicate: Predicate, type: EntityType): EntityType {
  if ((predicate === "treats" || predicate === "has_symptom") && type === "risk") return "symptom";
  if (predicate === "rules_out" && type === "symptom") return "disease";
  return predicate === "has_side_effect" && type === "disease" ? "risk" : type;
}

const isOfArticle = (entity: string, registry: Registry): boolean =>
  registry.isSubject(entity) || registry.isTopical(entity);

function sidesOf([agent, patient]: readonly [Typed, Typed], frame: Frame, passage: Passage): readonly [Side, Side] {
  return [sideOf(agent, frame, passage), sideOf(patient, frame, passage)];
}

const sideOf = ({ entity, type }: Typed, frame: Frame, { place, grounding: { registry } }: Passage): Side => ({
  type,
  topical: isOfArticle(entity, registry) || place.section !== "symptoms",
  episodic: frame === "reduce" && entity.split("-").some((part) => episodicNouns.has(part)),
});
