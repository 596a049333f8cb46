import type { Clause } from "../../../language/clause";
import type { Passage } from "../../passage";
import { isPersonal } from "../../roles/head-noun";
import { rolesOf } from "../../roles/roles-of";

/** Whether a clause with "have" only supposes who has something, or tells of some who are ill. */
export const isSupposed = (clause: Clause, passage: Passage): boolean =>
  isSuspicion(clause, passage) || isOfSome(clause, passage);

/** "If your doctor thinks that you have X", "they are thought to have X" does not say that X belongs to the disease. */
const isSuspicion = (clause: Clause, passage: Passage): boolean => {
  const { subject, verb, objects } = clause;
  const { words } = passage.analysis;
  const before = words.slice(Math.max(0, (verb?.from ?? 0) - 2), verb?.from);
  const isYou = subject
    ? subject.members.every(({ head }) => words[head]?.low === "you")
    : before.some(({ low }) => low === "you");
  const suspected = words
    .slice(0, verb?.from)
    .some(({ low }) => /^(suspects?|thinks?|believes?|if|whether)$/.test(low));
  const isTaken = /^(think|believe|suspect|assume)$/.test(verb?.chain[0] ?? "") || isTold(clause);
  return (
    (isTaken || (isYou && suspected)) &&
    rolesOf(objects[0], passage)[0]?.some(({ type }) => type === "disease") === true
  );
};

/** "Told that they have X", "labelled as having X". */
const isTold = ({ link: how, governor }: Clause): boolean =>
  (how === "that" || how === "as") &&
  governor?.verb?.passive === true &&
  /^(tell|label|diagnose|misdiagnose|mislabel|regard|inform)$/.test(governor.verb.lemma);

/** "Those who have X", "when a patient has X": some people, and not all who are ill. */
const isOfSome = ({ link: how, subject }: Clause, { analysis }: Passage): boolean =>
  restricting.has(how) && subject?.members.every((member) => member.pronoun || isPersonal(member, analysis)) === true;

const restricting: ReadonlySet<string> = new Set(["relative", "when", "if", "whether", "unless", "once"]);
