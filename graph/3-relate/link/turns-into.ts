import type { Frame } from "../../lexicon/frames";
import type { EntityType } from "../../model/entity";
import type { Polarity } from "../../model/relation";
import type { Passage } from "../passage";
import type { Role } from "../roles/role";
import { isHazard } from "./is-hazard";
import { isLackAtWork } from "./is-lack-at-work";

/** The type that an agent turns out to have by what it is said to do, if it is another than it had. */
export function turnsInto(
  frame: Frame,
  agent: Role,
  patient: Role,
  passage: Passage,
  polarity: Polarity,
): EntityType | undefined {
  const isDenied = polarity === "negated" && patient.type === "mechanism";
  if (!isDenied && isHazard(frame, agent, patient, passage, polarity)) return "risk";
  return isLackAtWork(frame, agent, patient, passage) ? "mechanism" : undefined;
}
