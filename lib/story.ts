import type { EntityType } from "@/graph/model/entity";

/** The columns from left to right: the story from gene to treatment, with disease and risk beside it. */
export const story = [
  "disease",
  "gene",
  "pathway",
  "mechanism",
  "symptom",
  "test",
  "treatment",
  "risk",
] as const satisfies readonly EntityType[];
