import type { Predicate } from "@/graph/model/predicate";

/** The predicates along which one thing brings about another. */
export const causal = [
  "caused_by",
  "activates",
  "inhibits",
  "leads_to",
  "has_symptom",
] as const satisfies readonly Predicate[];
