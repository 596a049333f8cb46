import type { Clause } from "../../../language/clause";
import { adjectiveWords } from "../../adjective-words";
import type { Passage } from "../../passage";
import { followersIn } from "../../roles/followers-in";
import { isPersonal } from "../../roles/head-noun";
import { ofTypes } from "../../roles/role";
import { rolesOf } from "../../roles/roles-of";
import { followedBy } from "../occurrence/followed-by";
import { complementsOf } from "./complements-of";
import { isUnnoticed } from "./is-unnoticed";

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
  if (who && isUnnoticed(clause, who, passage)) return true;
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
  // "Behind the rash is Y": what lies there is no sign of it.
  if (verb?.lemma === "be" && !subject && clause.complements[0]?.preposition === "behind") return true;
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
  // "Fever comes first, followed by X", "then follow X and Y": one after the other.
  if (verb?.lemma === "follow" && (followedBy(clause) || (!verb.passive && words[verb.from - 1]?.low === "then")))
    return true;
  // "X produces the same illness": it looks like it.
  if (/^(produce|cause|bring about)$/.test(verb?.lemma ?? "") && isSameIllness(clause, passage)) return true;
  if (verb?.lemma === "suspect" && verb.passive && clause.link === "relative") return true;
  return (verb?.lemma === "bring" && isToLight(clause, passage)) || isLabel(clause, passage);
};

/** "Carry a wrong diagnosis of X": who is called so has no X. */
const isLabel = ({ verb, objects }: Clause, { analysis: { words } }: Passage): boolean =>
  /^(carry|receive|get|have|bear|leave with)$/.test(verb?.lemma ?? "") &&
  objects[0]?.members.some(({ head, of }) => of && /^((mis)?diagnosis|label)$/.test(words[head]?.low ?? "")) === true;

const level = /^(low|lower|high|higher|raised|elevated|reduced|short|deficient|scarce)$/;

const own = /^(character|name|flavou?r|face|stamp|look)$/;
const isSameIllness = ({ objects }: Clause, { analysis: { words } }: Passage): boolean =>
  objects[0]?.members.every(
    ({ from, head }) =>
      /^(illness|disease|condition|syndrome|disorder)$/.test(words[head]?.low ?? "") &&
      words.slice(from, head).some(({ low }) => /^(same|similar|identical)$/.test(low)),
  ) === true;

/** "Surgery brings the bleeding to light": nothing but a test finds it. */
const isToLight = (clause: Clause, passage: Passage): boolean =>
  complementsOf(clause, passage).some(
    ({ preposition, group: { members } }) =>
      preposition === "to" && members.some(({ head }) => passage.analysis.words[head]?.low === "light"),
  ) && ofTypes([...(rolesOf(clause.subject, passage)[0] ?? []), ...passage.heads], "test").length === 0;
