import type { Clause } from "../../../language/clause";
import type { Passage } from "../../passage";
import { headNoun } from "../../roles/head-noun";
import type { Alternatives } from "../../roles/role";
import { examplesOf } from "../../roles/roles-of";

/** "Finds other causes of X", "excludes other causes of X, such as Y": what is meant are those named, and not X. Undefined where no causes are. */
export function causesNamed({ verb, subject, objects }: Clause, passage: Passage): Alternatives | undefined {
  const group = verb?.passive ? subject : objects[0];
  const areCauses = group?.members.every(
    (member) =>
      member.of !== undefined && /^(cause|reason|source|origin|explanation)$/.test(headNoun(member, passage.analysis)),
  );
  if (!group || !areCauses) return undefined;
  const named = group.members.flatMap((member) =>
    member.examples ? examplesOf(member, member.examples, passage) : [],
  );
  return named.length > 0 ? [named] : [];
}
