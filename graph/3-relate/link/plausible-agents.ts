import type { Frame } from "../../lexicon/frames";
import type { Passage } from "../passage";
import type { Alternatives, Role } from "../roles/role";
import { isTreatmentSection } from "../treatment-sections";

/** Frames in which a substance of the body does something. */
const acting: ReadonlySet<Frame> = new Set(["cause", "trigger", "promote", "reduce"]);

/** Who does something: nobody where that is a substance of the body, and none of those to whom others do it. */
export function plausibleAgents(
  frame: Frame,
  agents: Alternatives,
  patients: Alternatives,
  passage: Passage,
  rule: string,
): Alternatives {
  const [likeliest] = agents;
  if (patients.length === 0) return [];
  if (!likeliest || !acting.has(frame)) return agents;
  if (likeliest.some((role) => isOwnSubstance(role, passage, rule))) {
    const others = likeliest.filter((role) => !isOwnSubstance(role, passage, rule));
    return others.length > 0 ? [others] : [];
  }
  // "Both stem from X, either from Y or from Z": "either" is no cause of both.
  const isPatient = ({ entity, implied }: Role) =>
    implied && patients[0]?.some((role) => role.entity === entity) === true;
  return likeliest.some(isPatient) && !likeliest.every(isPatient)
    ? [likeliest.filter((role) => !isPatient(role)), ...agents.slice(1)]
    : agents;
}

/** What the body has of itself, and what is given too. */
const substance = /^(([\w-]+ )?iron|copper|calcium|(body )?fluids?|glucose|potassium|sodium|phosphate|magnesium)$/i;

/** "Iron in the cells produces radicals", "fluid lost into the belly": where no treatment is told of, that is not what is given. */
const isOwnSubstance = (
  { type, span }: Role,
  { place: { section }, grounding: { text } }: Passage,
  rule: string,
): boolean =>
  type === "treatment" &&
  (!isTreatmentSection(section) || rule.startsWith("compound-cause")) &&
  section !== "diet" &&
  substance.test(text.slice(span.start, span.end));
