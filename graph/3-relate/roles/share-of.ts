import type { NounPhrase } from "../../language/phrases";
import type { Passage } from "../passage";
import { headNoun } from "./head-noun";
import { isAboutPeople } from "./taken";

/** "Patients", "95 percent of patients", "more than 90 percent". */
export const isShareOf = (member: NounPhrase, passage: Passage): boolean =>
  isAboutPeople(member, passage) ||
  member.of?.members.some((inner) => isAboutPeople(inner, passage)) === true ||
  (member.of === undefined && /^(percent|%|majority|third|half)$/.test(headNoun(member, passage.analysis)));
