import type { Clause } from "../../../language/clause";
import type { Passage } from "../../passage";
import type { Role } from "../../roles/role";
import { treatmentsOf } from "../../roles/taken";

const shunning = /^(avoid|discourage|contraindicate|forbid|stop|withhold)$/;
const using = /^(take|use|give|combine|prescribe|recommend|advise)$/;

/** "X must not be used because Y may occur", "avoid X, since Y can follow": Y is what X does. */
export function shunned({ link, governor }: Clause, passage: Passage): readonly Role[] {
  const verb = governor?.verb;
  if (!/^(because|since|as)$/.test(link) || !verb) return [];
  if (!(shunning.test(verb.lemma) && !verb.negated) && !(using.test(verb.lemma) && verb.negated)) return [];
  return treatmentsOf(verb.passive ? governor.subject : governor.objects[0], passage);
}
