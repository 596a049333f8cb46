import type { Registry } from "../../2-ground/registry";
import type { Frame } from "../../lexicon/frames";
import type { Role } from "../roles/role";

/** Processes that are wished for, so that more of them is a cure: "supports red cell production". */
const wanted =
  /(^|-)(production|defen[cs]e|immunity|recovery|health|synthesis|function|repair|healing|clearance|maturation|growth|regeneration|tolerance|balance|burst)($|-)/;

/**
 * "Stimulates X" by a drug says nothing of a thing that nothing is known of, and cures only what is wished for: what "fuels clotting" or "boosts
 * absorption" treats neither.
 */
export function promotesNothing(frame: Frame, agent: Role, { entity, type }: Role, registry: Registry): boolean {
  if (frame !== "promote" || agent.type !== "treatment") return false;
  if (type === "symptom" || type === "risk" || type === "disease") return false;
  return !registry.isLexical(entity) || (type === "mechanism" && !wanted.test(entity));
}
