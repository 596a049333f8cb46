import type { Clause } from "../../language/clause";
import type { Passage } from "../passage";

/** "Conditions that may be confused with it include …": what is listed is listed for what it is, and not for whom it belongs to. */
export const isListOfOthers = ({ subject, verb }: Clause, { analysis }: Passage): boolean =>
  verb?.lemma === "include" &&
  subject?.members.every(
    (member) =>
      member.determiner === undefined &&
      member.examples === undefined &&
      /^(conditions|diseases|disorders|illnesses)$/.test(analysis.words[member.head]?.low ?? ""),
  ) === true;
