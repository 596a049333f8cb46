import type { Clause } from "../../../language/clause";
import { bodyNouns } from "../../../lexicon/bodily-changes";
import { denies } from "../../certainty";
import type { Passage } from "../../passage";
import { headNoun } from "../../roles/head-noun";
import { ofTypes, type Role } from "../../roles/role";

/** Whether what a clause says to occur may be a sign, a consequence or a side effect. */
export function mayOccur({ entity, type }: Role, clause: Clause, passage: Passage): boolean {
  // "Type 2 is rare" says nothing of type 1.
  const { registry, forms } = passage.grounding;
  if (registry.isSubject(entity) || registry.isForm(entity) || forms.some((form) => form.entity === entity))
    return false;
  // "Hepatitis is rare" among causes says nothing of what it has to do with the disease.
  if (/^(puberty|growth|fertility|menstruation|menopause|pregnancy)$/.test(entity)) return false;
  if (type === "disease" && clause.verb?.lemma === "be" && /^(causes|mechanism)$/.test(passage.place.section))
    return false;
  // "Fewer crises follow".
  if (clause.subject?.members.every(({ from }) => /^(fewer|less)$/.test(passage.analysis.words[from]?.low ?? "")))
    return false;
  if (type === undefined) return passage.place.section === "symptoms" || isOfBody(clause, passage);
  if (type === "mechanism")
    return (
      clause.verb?.lemma !== "be" ||
      ofTypes(passage.heads, "treatment").length > 0 ||
      (denies(clause, passage) && (/-/.test(entity) || passage.grounding.registry.isLexical(entity)))
    );
  return type === "symptom" || type === "risk" || type === "disease";
}

/** "Burning skin is common", in an entry on a treatment. */
const isOfBody = ({ subject }: Clause, { heads, analysis }: Passage): boolean =>
  ofTypes(heads, "treatment").length > 0 &&
  subject?.members.every((member) => member.to - member.from === 2 && bodyNouns.has(headNoun(member, analysis))) ===
    true;
