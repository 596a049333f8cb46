import type { NounPhrase } from "../../language/phrases";
import type { Passage } from "../passage";
import { headNoun } from "./head-noun";
import { ofType, type Role } from "./role";

/** "Xanemia, a rare disease": so the article says, whatever it ends in. */
export function asDisease(
  role: Role,
  { apposition }: NounPhrase,
  { analysis, grounding: { registry } }: Passage,
): Role {
  const [first] = apposition;
  if (!first || role.type === "disease" || registry.isLexical(role.entity)) return role;
  if (!/^an?$/.test(first.determiner ?? "") || !/^(disease|disorder|syndrome|illness)$/.test(headNoun(first, analysis)))
    return role;
  if (!registry.mayTurn(role.entity, "disease")) return role;
  registry.settleType(role.entity, "disease");
  return ofType(role, "disease");
}
