import type { Clause } from "../../../language/clause";
import { certaintyOf } from "../../certainty";
import { type Draft, link } from "../../link/link";
import type { Passage } from "../../passage";
import { ofTypes } from "../../roles/role";
import { phraseRoles } from "../../roles/roles-of";

/** "Main features: deafness and heart failure" of a form or a look-alike. */
export function shownInField(clause: Clause, passage: Passage): readonly Draft[] {
  const forms = ofTypes(passage.heads, "disease");
  const listed = clause.verb ? [] : (clause.subject?.members ?? []);
  const signs = listed.flatMap((member) =>
    ofTypes(phraseRoles(member, passage, clause.subject)[0] ?? [], "symptom", "risk", "disease"),
  );
  return link("show", [forms], [signs], passage, "labelled-field:features", certaintyOf(clause, passage));
}
