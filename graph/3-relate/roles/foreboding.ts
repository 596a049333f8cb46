import type { Clause } from "../../language/clause";
import type { Passage } from "../passage";

/** "It is rare for X to have Y": "it" is what follows. */
export function isForeboding(clause: Clause, { analysis }: Passage): boolean {
  const subject = clause.subject?.members[0];
  if (!subject?.pronoun || analysis.words[subject.head]?.low !== "it") return false;
  return (
    clause.complements.some(({ preposition }) => preposition === "for") ||
    analysis.clauses.some(({ governor, link: how }) => governor === clause && (how === "infinitive" || how === "that"))
  );
}
