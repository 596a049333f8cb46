import type { NounPhrase } from "../../../language/phrases";
import { variantNouns } from "../../../lexicon/head-nouns";
import type { Passage } from "../../passage";
import { headNoun } from "../../roles/head-noun";
import type { Role } from "../../roles/role";
import { genesOf } from "./genes-of";

/** The genes of a phrase about a change of them. */
export function alteredIn(member: NounPhrase, passage: Passage): readonly Role[] {
  const noun = headNoun(member, passage.analysis);
  return variantNouns.has(noun) && noun !== "protein" && noun !== "product" ? genesOf(member, passage) : [];
}
