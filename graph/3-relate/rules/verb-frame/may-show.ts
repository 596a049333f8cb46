import type { Passage } from "../../passage";
import type { Alternatives, Role } from "../../roles/role";
import { areOf } from "./are-of";

/** Whether what the verb says may be that the one is a sign of the other. */
export function mayShow(
  key: string,
  agents: Alternatives,
  patients: Alternatives,
  { grounding: { registry } }: Passage,
): boolean {
  const isDisease = ({ type }: Role) => type === "disease";
  const isSubject = ({ entity }: Role) => registry.isSubject(entity);
  // "Rash occurs in gout": but what a disease occurs in is no cause of it.
  if (/ in$/.test(key)) return agents[0]?.some(isDisease) === true && !patients[0]?.some(isSubject);
  // "Loss that does not affect sight": only a disease is shown by what affects people.
  if (key === "affect") return agents[0]?.some(isDisease) === true;
  // "The rash includes swelling" says what belongs to it.
  if (key === "include") return !areOf(agents, "symptom", "risk");
  // "Patients must not have live vaccines".
  if (key === "have" && patients[0]?.some(({ entity }) => registry.subtypeOf(entity) === "exposure")) return false;
  if (key === "share") return areOf(patients, "symptom", "risk");
  if (/^go (along )?with$/.test(key)) return !areOf(agents, "symptom", "risk");
  return !(key === "accompany" && areOf(agents, "disease") && patients[0]?.some(isSubject));
}
