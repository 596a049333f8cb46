import type { NounPhrase } from "../../../language/phrases";
import type { Passage } from "../../passage";
import { ofTypes, type Role } from "../../roles/role";
import { phraseRoles } from "../../roles/roles-of";

/** The genes that a phrase names. */
export const genesOf = (member: NounPhrase, passage: Passage): readonly Role[] =>
  ofTypes(phraseRoles(member, passage)[0] ?? [], "gene").filter(({ implied }) => !implied);
