import type { Clause } from "../../../language/clause";
import type { Passage } from "../../passage";

/** "Nothing corrects it"; "that brings the bleeding to light"; "what is done depends on X": nothing is done to anything. */
export const isIdiom = (clause: Clause, { analysis: { clauses, words } }: Passage): boolean => {
  const { verb, subject } = clause;
  if (words[subject?.members[0]?.from ?? -1]?.low === "nothing") return true;
  if (verb?.lemma === "depend")
    return subject ? words[subject.members[0]?.from ?? -1]?.low === "what" : clause.link === "main";
  // "Migration has carried it far".
  if (verb?.lemma === "carry" && clause.objects[0]?.members.every(({ pronoun }) => pronoun)) return true;
  if (verb?.lemma === "suspect" && verb.passive && clause.link === "relative") return true;
  return verb?.lemma === "bring" && clauses.some((other) => other.governor === clause && other.verb?.lemma === "light");
};
