import type { Clause } from "../../../language/clause";
import type { NounPhrase } from "../../../language/phrases";
import { certaintyOf } from "../../certainty";
import { type Draft, link } from "../../link/link";
import type { Passage } from "../../passage";
import { ofTypes, readingsOfTypes } from "../../roles/role";
import { phraseRoles } from "../../roles/roles-of";

/** "Main features: deafness and heart failure" of a form or a look-alike. */
export function shownInField(clause: Clause, passage: Passage): readonly Draft[] {
  const forms = ofTypes(passage.heads, "disease");
  const listed = clause.verb ? [] : (clause.subject?.members ?? []);
  const certainty = certaintyOf(clause, passage);
  const signs = listed.flatMap((member) =>
    ofTypes(phraseRoles(member, passage, clause.subject)[0] ?? [], "symptom", "risk", "disease").filter(
      // "No earlier attacks": there are some now.
      ({ entity }) => certainty.polarity !== "negated" || !/^(attack|episode|flare|crisis|bout|relapse)$/.test(entity),
    ),
  );
  return [
    ...link("show", [forms], [signs], passage, "labelled-field:features", certainty),
    ...(passage.place.section === "differential" ? telling(listed, passage) : []),
  ];
}

/** "Liver biopsy": by that a look-alike is told apart. */
function telling(listed: readonly NounPhrase[], passage: Passage): readonly Draft[] {
  const [disease, ...others] = ofTypes(passage.heads, "disease");
  if (!disease || others.length > 0) return [];
  const certainty = certaintyOf(passage.clause, passage);
  const named = listed.filter((member) => member.head === member.from && member.complements.length === 0);
  const tests = named.flatMap((member) => readingsOfTypes(phraseRoles(member, passage), "test")[0] ?? []);
  return certainty.polarity === "asserted"
    ? link("exclude", [tests], [[disease]], passage, "labelled-field:apart", certainty)
    : [];
}
