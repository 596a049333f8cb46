import type { Clause } from "../../../language/clause";
import { verbCuesOf } from "../../cue-index";
import type { Passage } from "../../passage";
import { headNoun } from "../../roles/head-noun";
import { ofTypes, type Role } from "../../roles/role";
import { rolesOf } from "../../roles/roles-of";

const joining = /^(combine|mix|take|give|use|add)$/;
const harmful = /^(risk|danger|hazard|chance|likelihood|threat)$/;

/** "X combined with it raises the risk of Y", "taken together with Z, X may cause Y": what does harm only together. */
export function clashOf(clause: Clause, passage: Passage): readonly [readonly Role[], readonly Role[]] | undefined {
  const { verb, subject, link, governor, complements } = clause;
  if (link !== "participle" || !verb || !joining.test(verb.lemma) || !governor?.verb || governor.verb.negated)
    return undefined;
  const beside = complements.find(({ preposition }) => /^(with|together with|alongside)$/.test(preposition));
  if (!beside || (!/^(combine|mix)$/.test(verb.lemma) && beside.preposition === "with") || !isHarm(governor, passage))
    return undefined;
  const own = ofTypes(rolesOf(subject ?? governor.subject, passage)[0] ?? [], "treatment", "risk");
  const isOther = ({ entity }: Role) => !own.some((role) => role.entity === entity);
  const spoken = beside.group.members.every(({ pronoun }) => pronoun) ? spokenOf(passage) : [];
  const named = ofTypes(rolesOf(beside.group, passage)[0] ?? [], "treatment", "risk").filter(isOther);
  const others = named.length > 0 ? named : ofTypes(spoken, "treatment").filter(isOther);
  return own.length > 0 && others.length > 0 ? [own, others] : undefined;
}

const spokenOf = ({ heads, discourse }: Passage): readonly Role[] =>
  heads.length > 0 ? heads : discourse.recent.length > 0 ? discourse.recent : discourse.objects;

/** "Raises the risk of Y", "may cause Y", where Y is a risk or sign. */
function isHarm({ verb, objects: [object], complements }: Clause, passage: Passage): boolean {
  const raises = verbCuesOf(verb?.lemma ?? "").some(({ frame }) => /^(cause|trigger|raise)$/.test(frame));
  if (!raises) return false;
  const groups = [object, ...complements.map(({ group }) => group)];
  return groups.some(
    (group) =>
      group?.members.some((member) => harmful.test(headNoun(member, passage.analysis))) ||
      ofTypes(rolesOf(group, passage)[0] ?? [], "symptom", "risk", "disease").length > 0,
  );
}
