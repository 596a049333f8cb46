import type { Clause } from "../../language/clause";
import { adjectiveWords } from "../adjective-words";
import { askedRoles, type Passage } from "../passage";
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
  { heads, discourse, place, grounding }: Passage,
): readonly Role[] =>
  // "Does X make men infertile? – Low counts have been reported": of X.
  place.item.question && verb?.passive && /^(report|describe|note)$/.test(verb.lemma) && complements.length === 0
    ? onlyOne(ofTypes(askedRoles(grounding, place), "treatment"))
    : verb?.passive &&
        how === "main" &&
        complements.length === 0 &&
        heads.length === 0 &&
        isTreatmentSection(place.section)
      ? ofTypes(discourse.recent, "treatment")
      : [];

const onlyOne = (roles: readonly Role[]): readonly Role[] => (roles.length === 1 ? roles : []);
