import type { Clause } from "../../../language/clause";
import type { Group } from "../../../language/phrases";
import type { Cue } from "../../cue-index";
import type { Passage } from "../../passage";
import { type Alternatives, readingsOfTypes } from "../../roles/role";
import { rolesOf } from "../../roles/roles-of";
import { subjectRoles } from "../../roles/subject-roles";
import { areSignsOf } from "./are-signs-of";
import { isCompany } from "./is-company";
import { isHeadOutcome } from "./is-head-outcome";
import { objectRoles } from "./object-roles";
import { pointsToCause } from "./points-to-cause";
import { newReading, type Reading } from "./reading";
import { tying } from "./tying";

const shows: Cue = { frame: "show", reversed: false };

/** What a verb says together with its preposition, behind which the other side stands: "leads to Y", "is linked to Y". */
export function behindPreposition(key: string, cue: Cue, clause: Clause, group: Group, passage: Passage): Reading {
  const other = rolesOf(group, passage);
  const { frame, reversed } = cue;
  if (key === "accompany by" && passage.heads.length === 0 && areSigns(rolesOf(clause.subject, passage)))
    return newReading(key, cue, [[passage.topic]], other);
  // "Lactic acidosis has been linked to metformin": that brings it about.
  if (tying.test(key) && areTreatments(other) && !areTreatments(rolesOf(clause.subject, passage)))
    return newReading(key, { frame: "cause", reversed: true }, harmsIn(clause.subject, passage), other);
  // "The bleeding associated with this disease": that shows it.
  if (tying.test(key) && areSigns(rolesOf(clause.subject, passage)) && isOwnDisease(other, passage))
    return newReading(key, shows, other, rolesOf(clause.subject, passage));
  // "**Portal hypertension**, linked to cirrhosis": among signs and complications what that goes with brings it on.
  if (tying.test(key) && isHeadOutcome(clause, passage) && !isOwnDisease(other, passage))
    return newReading(key, { frame: "cause", reversed: true }, subjectRoles(clause, "cause", passage, true), other);
  // "The protein is needed for autophagy": what a gene or pathway is needed for it keeps going.
  if (needed.test(key) && areProcesses(rolesOf(clause.subject, passage)))
    return newReading(key, { frame: "promote", reversed: false }, rolesOf(clause.subject, passage), other);
  // "Fever and night sweats go with tuberculosis": they are its signs.
  if (/^(go|come)( along)? with$/.test(key) && areSignsOf(clause, other, passage))
    return newReading(key, { frame: "show", reversed: false }, other, rolesOf(clause.subject, passage));
  if (frame === "detect" && pointsToCause(key, clause, other, passage))
    return newReading(key, shows, readingsOfTypes(other, "disease", "risk"), rolesOf(clause.subject, passage));
  if (isCompany(key, clause, other, passage))
    return newReading(key, shows, subjectRoles(clause, "show", passage, false), other);
  // "It combines a rash with fever": it shows both.
  if (key === "combine with" && !clause.verb?.passive)
    return newReading(key, shows, subjectRoles(clause, "show", passage, false), [
      [rolesOf(clause.objects[0], passage), other].flatMap(([likeliest = []]) => likeliest),
    ]);
  if (frame === "include") {
    const isOwn = key === "belong to" || key === "count among";
    const kinds = isOwn ? subjectRoles(clause, frame, passage, true) : objectRoles(clause, frame, passage);
    return { key, frame, agents: other, patients: kinds };
  }
  return newReading(key, cue, subjectRoles(clause, frame, passage, reversed), other);
}

const needed = /^(need|require|use) (for|in)$/;
const areProcesses = ([likeliest]: Alternatives): boolean =>
  likeliest?.every(({ type }) => type === "gene" || type === "pathway") === true;

const isOwnDisease = ([likeliest]: Alternatives, { grounding: { registry } }: Passage): boolean =>
  likeliest?.every(({ entity }) => registry.isSubject(entity)) === true;

const areTreatments = ([likeliest]: Alternatives): boolean =>
  likeliest !== undefined && likeliest.length > 0 && likeliest.every(({ type }) => type === "treatment");

const harmsIn = (group: Group | undefined, passage: Passage): Alternatives =>
  readingsOfTypes(rolesOf(group, passage), "symptom", "risk", "disease");

/** "Weakness may be accompanied by pain" under no head of its own: both are signs of the topic. */
const areSigns = ([likeliest]: Alternatives): boolean => likeliest?.every(({ type }) => type === "symptom") === true;
