import type { Clause } from "../../../language/clause";
import type { Passage } from "../../passage";
import { isPersonal } from "../../roles/head-noun";
import { ofTypes } from "../../roles/role";
import { rolesOf } from "../../roles/roles-of";
import { complementsOf } from "./complements-of";
import { ranksOnly } from "./ranks-only";

/** "Nothing corrects it"; "that brings the bleeding to light"; "what is done depends on X": nothing is done to anything. */
export const isIdiom = (clause: Clause, passage: Passage): boolean => {
  const { verb, subject } = clause;
  const {
    analysis: { words },
    place,
  } = passage;
  if (words[subject?.members[0]?.from ?? -1]?.low === "nothing") return true;
  if (verb?.lemma === "depend")
    return subject ? words[subject.members[0]?.from ?? -1]?.low === "what" : clause.link === "main";
  if (ranksOnly(clause, passage)) return true;
  // "Few germs explain it", "people explain it by stress".
  const [who] = subject?.members ?? [];
  if (
    verb?.lemma === "explain" &&
    who &&
    (/^(few|hardly any)$/.test(words[who.from]?.low ?? "") || isPersonal(who, passage.analysis))
  )
    return true;
  // "Does not weaken it in a way that invites infections".
  if (verb && clause.link === "relative" && clause.governor?.verb?.negated && words[verb.from - 2]?.low === "way")
    return true;
  // "Parents notice it", "deletions may escape it".
  if (
    /^(notice|escape|elude|evade)$/.test(verb?.lemma ?? "") &&
    clause.objects[0]?.members.every(({ pronoun }) => pronoun)
  )
    return true;
  // "The lesions invite confusion".
  if (
    /^(invite|cause|create)$/.test(verb?.lemma ?? "") &&
    place.section === "differential" &&
    clause.objects[0]?.members.some(({ head }) => words[head]?.low === "confusion")
  )
    return true;
  // "They give it a character of its own".
  if (
    verb?.lemma === "give" &&
    clause.objects.some(({ members }) => members.some(({ head }) => own.test(words[head]?.low ?? "")))
  )
    return true;
  // "Migration has carried it far".
  if (verb?.lemma === "carry" && clause.objects[0]?.members.every(({ pronoun }) => pronoun)) return true;
  if (verb?.lemma === "suspect" && verb.passive && clause.link === "relative") return true;
  return verb?.lemma === "bring" && isToLight(clause, passage);
};

const own = /^(character|name|flavou?r|face|stamp|look)$/;
/** "Surgery brings the bleeding to light": nothing but a test finds it. */
const isToLight = (clause: Clause, passage: Passage): boolean =>
  complementsOf(clause, passage).some(
    ({ preposition, group: { members } }) =>
      preposition === "to" && members.some(({ head }) => passage.analysis.words[head]?.low === "light"),
  ) && ofTypes([...(rolesOf(clause.subject, passage)[0] ?? []), ...passage.heads], "test").length === 0;
