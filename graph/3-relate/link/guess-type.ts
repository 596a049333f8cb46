import type { Frame } from "../../lexicon/frames";
import type { SectionKind } from "../../model/article";
import type { EntityType } from "../../model/entity";
import { isTreatmentSection } from "../treatment-sections";

/** Frames in which something goes on that is no treatment. */
const processFrames: ReadonlySet<Frame> = new Set(["cause", "promote", "raise", "reduce", "trigger"]);

/** What infects comes from outside. */
const organism = /\b\w*(virus|viruses|bacteria|bacterium|fungus|fungi|parasites?)$/i;

/** The type that playing agent in a frame gives to a phrase that has none, by the section. */
export function guessAgent(frame: Frame, section: SectionKind, label: string): EntityType | undefined {
  if (frame === "treat" || frame === "prevent")
    return isTreatmentSection(section) || section === "principles" ? "treatment" : undefined;
  if (processFrames.has(frame)) {
    if (organism.test(label)) return "risk";
    if (section === "mechanism" || section === "causes") return "mechanism";
    return section === "complications" && frame !== "reduce" ? "risk" : undefined;
  }
  if (frame === "resemble") return section === "differential" ? "disease" : undefined;
  if (frame === "avoid") return section === "drugs" ? "treatment" : "risk";
  return undefined;
}

/** "Stiff toe syndrome type 2": what genes bring about under such a name is a disease. */
const numberedDisease = /\b(syndrome|disease|disorder|dystrophy|deficiency|ataxia|neuropathy) (type )?[\dIVX]+[a-z]?$/i;

/** The type that playing patient in a frame gives to a phrase that has none, by the type of the agent and what the phrase is called. */
export function guessPatient(frame: Frame, agent: EntityType, label: string): EntityType | undefined {
  if (agent === "gene" && numberedDisease.test(label)) return "disease";
  switch (frame) {
    case "cause":
    case "trigger":
      return guessEffect(agent);
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

function guessEffect(cause: EntityType): EntityType {
  if (cause === "disease") return "symptom";
  return cause === "gene" || cause === "pathway" || cause === "mechanism" ? "mechanism" : "risk";
}
