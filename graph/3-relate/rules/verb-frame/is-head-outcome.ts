import type { Clause } from "../../../language/clause";
import type { Passage } from "../../passage";

/** In a bare entry under "Symptoms" or "Complications", what has no subject but the head. */
export const isHeadOutcome = (
  { subject, verb }: Clause,
  { place: { section, item }, heads, opens }: Passage,
): boolean =>
  opens &&
  item.entry &&
  subject === undefined &&
  verb?.negated === false &&
  (section === "symptoms" || section === "complications") &&
  heads.length > 0 &&
  heads.every(({ type }) => type === "symptom" || type === "risk");
