import type { Clause } from "../../../language/clause";
import type { Passage } from "../../passage";
import { type Alternatives, ofTypes } from "../../roles/role";
import { rolesOf } from "../../roles/roles-of";

const pointing =
  /^(mean|suggest|indicate|signal|point to|point toward|hint at|speak for|argue for|(raise|arouse) (suspicion|concern|possibility) (of|for|about)|(prompt|warrant) (evaluation|search|investigation|workup|work-up|testing) for)$/;

/** "Jaundice suggests hepatitis", "jaundice should prompt a search for gallstones": what makes one think of something is a sign of it. */
export function pointsToCause(
  key: string,
  { subject }: Clause,
  [others = []]: Alternatives,
  passage: Passage,
): boolean {
  const isWarning = passage.place.section === "urgent";
  if (key === "mean" && !isWarning) return false;
  if (!pointing.test(key) || (passage.heads.length > 0 && !isWarning)) return false;
  const [signs = []] = rolesOf(subject, passage);
  const found = ofTypes(others, "disease", "risk");
  return (
    signs.length > 0 &&
    signs.every(({ type, implied }) => type === "symptom" && (!implied || isWarning)) &&
    found.length > 0 &&
    found.length + ofTypes(others, "symptom").length === others.length
  );
}
