import type { NounPhrase } from "../../../language/phrases";
import { sideEffectNouns } from "../../../lexicon/noun-cues";
import type { Passage } from "../../passage";
import { headNoun } from "../../roles/head-noun";

/** "Side effects", "adverse reactions", "risks". */
export const isEffect = (member: NounPhrase, { analysis }: Passage): boolean =>
  sideEffectNouns.has(headNoun(member, analysis).split(/[ _-]/).at(-1) ?? "");
