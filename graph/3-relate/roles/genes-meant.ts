import { nameReferents } from "../../2-ground/name";
import type { NounPhrase } from "../../language/phrases";
import { variantNouns } from "../../lexicon/head-nouns";
import type { Passage } from "../passage";
import { headNoun } from "./head-noun";
import { hasTerm } from "./phrase-content";
import { imply, ofTypes, type Role } from "./role";

/** "Germline changes", "the loss of one gene copy": of the genes that the entry is about, else of those named last. */
export function genesMeant(phrase: NounPhrase, noun: string, passage: Passage): readonly Role[] {
  const { analysis, heads, discourse, grounding } = passage;
  const inner = phrase.of?.members[0];
  const innerVaries = inner !== undefined && variantNouns.has(headNoun(inner, analysis));
  const varies = variantNouns.has(noun) || (noun === "loss" && innerVaries);
  const saysOfWhat = hasTerm(phrase, analysis) || (inner !== undefined && !innerVaries);
  if (!varies || saysOfWhat) return [];
  if (nameReferents(phrase, analysis, grounding.registry).some(({ type }) => type === "gene")) return [];
  const genes = ofTypes(heads, "gene");
  return imply(genes.length > 0 ? genes : discourse.genes);
}
