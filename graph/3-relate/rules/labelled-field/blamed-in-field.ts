import type { Clause } from "../../../language/clause";
import { certaintyOf } from "../../certainty";
import { type Draft, link } from "../../link/link";
import type { Passage } from "../../passage";
import { ofType, ofTypes } from "../../roles/role";
import { phraseRoles } from "../../roles/roles-of";

/** A gene's symbol, which an entry may be the first to name. */
const symbol = /^[A-Z][A-Z0-9]{1,9}(?:-[A-Z0-9]{1,5})?$/;

/** "Gene: ABC1 or ABC2", "Cause: antibodies" of a form, a look-alike or a sign. */
export function blamedInField(clause: Clause, passage: Passage): readonly Draft[] {
  const { grounding, heads } = passage;
  const listed = clause.verb ? [] : (clause.subject?.members ?? []);
  const named = listed.flatMap((member) => phraseRoles(member, passage, clause.subject)[0] ?? []);
  const causes = named.map((role) => {
    const isNew = role.type === undefined && symbol.test(grounding.text.slice(role.span.start, role.span.end));
    if (isNew) grounding.registry.settleType(role.entity, "gene");
    return isNew ? ofType(role, "gene") : role;
  });
  const known = ofTypes(causes, "gene", "mechanism", "pathway");
  return link("cause", [known], [heads], passage, "labelled-field:gene", certaintyOf(clause, passage));
}
