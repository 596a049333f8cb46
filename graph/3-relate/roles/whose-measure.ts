import { typeOfNoun } from "../../2-ground/noun-type";
import { type Clause, only } from "../../language/clause";
import type { NounPhrase } from "../../language/phrases";
import type { Passage } from "../passage";
import { headNoun } from "./head-noun";
import { ofType, ofTypes, type Role } from "./role";
import { rolesOf } from "./roles-of";

/** "… taken for gout, in which urate is high", "raised in gout", "low in the former": in gout. */
export function whoseMeasure(
  { link: how, antecedent, governor, subject, complements }: Clause,
  passage: Passage,
): readonly Role[] {
  const [named, ...others] =
    how === "in which" || how === "relative" ? ofTypes(rolesOf(antecedent, passage)[0] ?? [], "disease") : [];
  if (named && others.length === 0) return [named];
  // "… acquired angioedema, where C1q is low".
  const isThere = how === "relative" && passage.analysis.words[(subject?.members[0]?.from ?? 0) - 1]?.low === "where";
  const [spoken] = isThere ? ofTypes(rolesOf(governor?.objects.at(-1), passage)[0] ?? [], "disease") : [];
  if (spoken) return [spoken];
  if (passage.place.section !== "tests" && passage.place.section !== "differential") return [passage.topic];
  const elsewhere = complements
    .filter(({ preposition }) => preposition === "in")
    .flatMap(({ group: { members } }) => members.flatMap((member) => diseasesIn(member, passage)));
  return elsewhere.length > 0 ? elsewhere : [passage.topic];
}

/** What is known as a disease, called like one, or pointed back to. */
function diseasesIn(member: NounPhrase, passage: Passage): readonly Role[] {
  const [roles = []] = rolesOf(only(member), passage);
  const noun = headNoun(member, passage.analysis);
  return roles.flatMap((role) => {
    if (role.type === "disease" || (role.implied && role.type === "symptom")) return [role];
    if (role.type !== undefined || typeOfNoun(noun, noun)?.type !== "disease") return [];
    passage.grounding.registry.settleType(role.entity, "disease");
    return [ofType(role, "disease")];
  });
}
