import type { NounPhrase } from "../../language/phrases";
import { machineNouns } from "../../lexicon/machine-nouns";
import type { Passage } from "../passage";
import { headNoun } from "./head-noun";

/** "The enzyme is missing", among the causes. */
export const isMissingPart = (member: NounPhrase, way: string, { analysis, place: { section } }: Passage): boolean =>
  (section === "causes" || section === "mechanism") &&
  /^(missing|absent|lacking|deficient)$/.test(way) &&
  machineNouns.test(headNoun(member, analysis));
