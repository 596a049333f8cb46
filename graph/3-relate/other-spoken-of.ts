import type { Group } from "../language/phrases";
import type { Passage } from "./passage";
import { isPersonal } from "./roles/head-noun";
import { ofType, type Role } from "./roles/role";
import { rolesOf } from "./roles/roles-of";

/**
 * The look-alike, or the form, that a clause of running text is about, and with it what is said behind it: "Gout also swells a joint, but there
 * the rash is absent", "Tophaceous gout comes late. Lumps are typical."
 */
export function otherSpokenOf(passage: Passage): Role | undefined {
  const { clause, grounding, place } = passage;
  if (place.section !== "differential" && place.section !== "types") return undefined;
  if (place.item.head || clause.link !== "main" || !clause.verb) return undefined;
  const [named, ...others] = rolesOf(whoHas(passage), passage)[0] ?? [];
  if (!named || others.length > 0 || named.implied || named.type !== "disease") return undefined;
  const { registry } = grounding;
  const isOther = place.section === "types" || !registry.isForm(named.entity);
  return isOther && !registry.isSubject(named.entity) ? ofType(named, "disease") : undefined;
}

/** What is spoken of: of "carriers have X minor" that, else the subject. */
function whoHas({ clause: { subject, verb, objects }, analysis }: Passage): Group | undefined {
  const [people] = subject?.members ?? [];
  return people && verb?.lemma === "have" && !verb.negated && isPersonal(people, analysis) ? objects[0] : subject;
}
