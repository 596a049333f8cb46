import type { Clause } from "../../language/clause";
import { adjectiveWords } from "../adjective-words";
import type { Passage } from "../passage";
import { isTreatmentSection } from "../treatment-sections";
import { ofTypes, type Role } from "./role";

/** "Is started as soon as X appears", "what is already present": in an entry on a treatment that says when it is given. */
export const isCondition = ({ link: how, verb }: Clause, { heads, analysis, clause, place }: Passage): boolean =>
  (heads.some(({ type }) => type === "treatment") ||
    isTreatmentSection(place.section) ||
    place.section === "principles") &&
  (/^(when|once|as soon as|until|whenever|before|where|while|as long as|in case)$/.test(how) ||
    (how === "relative" && verb?.lemma === "be" && adjectiveWords(clause, analysis).includes("present")));

/** "X is given once. Rash has been reported": in running text on treatments, of the one that was spoken of. */
export const reportedOf = (
  { verb, complements, link: how }: Clause,
  { heads, discourse, place }: Passage,
): readonly Role[] =>
  verb?.passive && how === "main" && complements.length === 0 && heads.length === 0 && isTreatmentSection(place.section)
    ? ofTypes(discourse.recent, "treatment")
    : [];
