import type { Clause } from "../../../language/clause";
import type { Group, NounPhrase } from "../../../language/phrases";
import { certaintyOf } from "../../certainty";
import { type Draft, link } from "../../link/link";
import { isOnLookAlikes } from "../../on-look-alikes";
import { type Passage, subjectRole } from "../../passage";
import { headNoun, isPersonal } from "../../roles/head-noun";
import { type Alternatives, ofTypes, type Role } from "../../roles/role";
import { rolesOf } from "../../roles/roles-of";

/** What a doctor says it is. */
const labels = /^(misdiagnosis|diagnosis|differential|label)$/;
/** Words for a label that is not the right one. */
const wrong =
  /^(wrong|mistaken|false|erroneous|incorrect|initial|first|usual|common|commonest|frequent|alternative|differential|rival|competing)$/;
/** How what it could be comes into question: "X enters the list", "X heads the differential". */
const joining: ReadonlySet<string> = new Set("enter join make head top lead extend lengthen complete".split(" "));
const lists = /^(list|differential|diagnosis|picture|debate)$/;
const weighing: ReadonlySet<string> = new Set(["think of", "think", "consider", "remember", "bear in mind"]);

/** What the disease is taken for, by the name that is given to it instead: "X and Y are the usual misdiagnoses", "X enters the list", "a wrong diagnosis of X", "doctors diagnose X instead". */
export function namedInstead(clause: Clause, passage: Passage): readonly Draft[] {
  if (!clause.verb || clause.verb.negated) return [];
  const named = [
    ...areLabels(clause, passage),
    ...enterList(clause, passage),
    ...ofLabel(clause, passage),
    ...listed(clause, passage),
    ...thoughtOf(clause, passage),
  ];
  return named.length > 0 ? alike(named, passage) : [];
}

/** "X and Y are the usual misdiagnoses", "X is a common wrong diagnosis". */
function areLabels({ verb, subject, objects }: Clause, passage: Passage): Alternatives {
  const label = objects[0]?.members[0];
  if (!/^(be|remain)$/.test(verb?.lemma ?? "") || !label || !isWrong(label, passage)) return [];
  return rolesOf(subject, passage);
}

/** "X enters the list", "X joins the differential". */
function enterList({ verb, subject, objects }: Clause, passage: Passage): Alternatives {
  const list = objects[0]?.members[0];
  if (!joining.has(verb?.lemma ?? "") || verb?.passive || !list || !isOnLookAlikes(passage)) return [];
  return lists.test(headNoun(list, passage.analysis)) ? rolesOf(subject, passage) : [];
}

/** "Receive a wrong diagnosis of X", "are given the label of X"; "doctors diagnose X instead". */
function ofLabel({ verb, subject, objects, adverbs }: Clause, passage: Passage): Alternatives {
  const [object] = objects;
  const isByPeople = subject?.members.every((member) => isPersonal(member, passage.analysis)) === true;
  if (!object || !isByPeople) return [];
  const isInstead =
    adverbs.some((word) => /^(instead|wrongly|mistakenly|erroneously|falsely)$/.test(word)) && !verb?.passive;
  if (verb?.lemma === "diagnose" && isInstead) return rolesOf(object, passage);
  if (!/^(receive|get|carry|bear|give|have|acquire|leave)$/.test(verb?.lemma ?? "")) return [];
  return object.members
    .filter((member) => member.of && isWrong(member, passage))
    .flatMap(({ of }) => rolesOf(of as Group, passage));
}

/** "The list of mimics includes X". */
function listed({ verb, subject, objects }: Clause, passage: Passage): Alternatives {
  const list = subject?.members[0];
  if (!/^(include|comprise|contain|hold|cover)$/.test(verb?.lemma ?? "") || !list?.of) return [];
  const isList =
    /^(list|range|spectrum|number)$/.test(headNoun(list, passage.analysis)) &&
    list.of.members.every((member) =>
      /^(mimic|look-alike|lookalike|misdiagnosis|differential|imitator)$/.test(headNoun(member, passage.analysis)),
    );
  return isList ? objects.flatMap((group) => rolesOf(group, passage)) : [];
}

/** "One must think of X". */
function thoughtOf({ verb, subject, objects, complements }: Clause, passage: Passage): Alternatives {
  const isByPeople =
    subject?.members.every((member) => member.pronoun || isPersonal(member, passage.analysis)) === true;
  if (!weighing.has(verb?.lemma ?? "") || verb?.passive || !isByPeople || passage.place.section !== "differential")
    return [];
  const behind = complements.filter(({ preposition }) => preposition === "of").map(({ group }) => group);
  return [...objects, ...behind].flatMap((group) => rolesOf(group, passage));
}

/** "A misdiagnosis", "the wrong diagnosis"; "the diagnosis" alone is the right one. */
function isWrong(member: NounPhrase, { analysis }: Passage): boolean {
  const noun = headNoun(member, analysis);
  return (
    noun === "misdiagnosis" ||
    (labels.test(noun) && analysis.words.slice(member.from, member.head).some(({ low }) => wrong.test(low)))
  );
}

function alike(found: Alternatives, passage: Passage): readonly Draft[] {
  const { grounding, clause } = passage;
  const { registry } = grounding;
  const isOther = ({ entity, implied }: Role) => !implied && !registry.isSubject(entity) && !registry.isForm(entity);
  const others = found.map((roles) => ofTypes(roles, "disease").filter(isOther));
  return link(
    "resemble",
    others,
    [[subjectRole(grounding)]],
    passage,
    "mistaken-for:instead",
    certaintyOf(clause, passage),
  );
}
