import type { Clause } from "../../../language/clause";
import type { Passage } from "../../passage";
import { headNoun } from "../../roles/head-noun";
import type { Alternatives } from "../../roles/role";

/** "X comprises rare disorders with …": that says what X is, and names no kind of it. */
export const isDefinition = (
  clause: Clause,
  patients: Alternatives,
  { analysis, grounding: { registry } }: Passage,
): boolean =>
  clause.objects[0]?.members.every((member) =>
    /^(disorder|disease|condition|illness)$/.test(headNoun(member, analysis)),
  ) === true && patients[0]?.every(({ entity }) => registry.isSubject(entity) || !registry.isLexical(entity)) === true;
