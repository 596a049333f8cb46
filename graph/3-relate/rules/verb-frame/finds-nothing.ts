import type { Clause } from "../../../language/clause";
import type { Passage } from "../../passage";
import type { Alternatives } from "../../roles/role";
import { liesBetween } from "./lies-between";
import type { Reading } from "./reading";

/** What a test is done for it finds, where that is something known to be found. */
const doneFor = /^(use|perform|do) for$/;

/** Whether a test finds or excludes nothing of what is named: causes that are not named, two others that it tells apart, what it only serves. */
export function findsNothing(
  { frame, key }: Reading,
  patients: Alternatives,
  causes: Alternatives | undefined,
  clause: Clause,
  passage: Passage,
): boolean {
  if (causes?.length === 0) return true;
  if (frame === "exclude") return liesBetween(key, clause, patients, passage);
  const { registry } = passage.grounding;
  return (
    frame === "detect" &&
    doneFor.test(key) &&
    !patients[0]?.every(
      ({ entity, type }) => registry.isLexical(entity) && (type === "symptom" || type === "disease" || type === "risk"),
    )
  );
}
