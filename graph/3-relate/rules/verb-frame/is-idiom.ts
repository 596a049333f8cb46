import type { Clause } from "../../../language/clause";
import { adjectiveWords } from "../../adjective-words";
import type { Passage } from "../../passage";
import { followersIn } from "../../roles/followers-in";
import { ofTypes } from "../../roles/role";
import { rolesOf } from "../../roles/roles-of";
import { complementsOf } from "./complements-of";

/** "Nothing corrects it"; "that brings the bleeding to light"; "what is done depends on X": nothing is done to anything. */
export const isIdiom = (clause: Clause, passage: Passage): boolean => {
  const { verb, subject } = clause;
  const { words } = passage.analysis;
  if (words[subject?.members[0]?.from ?? -1]?.low === "nothing") return true;
  if (verb?.lemma === "depend")
    return subject ? words[subject.members[0]?.from ?? -1]?.low === "what" : clause.link === "main";
  // "Migration has carried it far".
  if (verb?.lemma === "carry" && clause.objects[0]?.members.every(({ pronoun }) => pronoun)) return true;
  // "Leaves calcium low": not the calcium.
  if (
    verb?.lemma === "leave" &&
    !verb.passive &&
    adjectiveWords(clause, passage.analysis).some((word) => level.test(word))
  )
    return true;
  // "X is the commonest, followed by Y".
  if (verb?.lemma === "follow" && verb.passive && clause.governor && followersIn(clause.governor, passage)) return true;
  if (verb?.lemma === "suspect" && verb.passive && clause.link === "relative") return true;
  return verb?.lemma === "bring" && isToLight(clause, passage);
};

const level = /^(low|lower|high|higher|raised|elevated|reduced|short|deficient|scarce)$/;

/** "Surgery brings the bleeding to light": nothing but a test finds it. */
const isToLight = (clause: Clause, passage: Passage): boolean =>
  complementsOf(clause, passage).some(
    ({ preposition, group: { members } }) =>
      preposition === "to" && members.some(({ head }) => passage.analysis.words[head]?.low === "light"),
  ) && ofTypes([...(rolesOf(clause.subject, passage)[0] ?? []), ...passage.heads], "test").length === 0;
