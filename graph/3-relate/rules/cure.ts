import type { Clause } from "../../language/clause";
import type { Group } from "../../language/phrases";
import { certaintyOf } from "../certainty";
import { link } from "../link/link";
import type { Passage } from "../passage";
import { headNoun } from "../roles/head-noun";
import { type Alternatives, type Role, readingsOfTypes } from "../roles/role";
import { rolesOf } from "../roles/roles-of";
import { subjectRoles } from "../roles/subject-roles";
import { isAboutPeople } from "../roles/taken";
import type { Rule } from "../rule";
import { isTreatmentSection } from "../treatment-sections";

/** What cures, or is what to do, without saying of what: "cures most patients", "the only curative option", "the only chance of a cure"; "X: Y first". */
export const cure: Rule = {
  name: "cure",
  read(passage) {
    const { clause, topic } = passage;
    const { verb } = clause;
    const forProblem = problemOf(passage);
    if (forProblem.length > 0) return ofProblem(clause, forProblem, passage);
    if (!verb || verb.passive || !isCure(clause, passage)) return [];
    const agents = readingsOfTypes(subjectRoles(clause, "treat", passage, false), "treatment");
    return link("treat", agents, [[topic]], passage, cure.name, certaintyOf(clause, passage));
  },
};

/** "Cures most patients", "is the only curative treatment", "offers the best chance of a cure". */
function isCure({ verb, objects: [object], subject }: Clause, passage: Passage): boolean {
  const { words } = passage.analysis;
  const members = object?.members ?? [];
  if (verb?.lemma === "cure") return members.some((member) => isAboutPeople(member, passage));
  if (verb?.lemma === "be")
    return [...members, ...(subject?.members ?? [])].some(
      (member) =>
        member.of === undefined &&
        member.complements.length === 0 &&
        words.slice(member.from, member.head).some(({ low }) => low === "curative"),
    );
  return members.some(
    (member) =>
      /^(chance|hope|prospect|possibility)$/.test(headNoun(member, passage.analysis)) &&
      member.of?.members.some((inner) => /^(cure|recovery)$/.test(headNoun(inner, passage.analysis))),
  );
}

/** In a section on treatment an entry may be headed by what is to be treated: "Itching: antihistamines". */
function problemOf({ heads, place, grounding: { registry } }: Passage): readonly Role[] {
  if (!place.item.head || (!isTreatmentSection(place.section) && place.section !== "principles")) return [];
  const problems = heads.flatMap((head) => {
    if (head.type === "symptom" || head.type === "disease") return [head];
    const own = registry.isLexical(head.entity) ? undefined : head.entity.match(/^(.+)-treatment$/)?.[1];
    const type = own === undefined ? undefined : registry.typeOf(own);
    return own !== undefined && (type === "symptom" || type === "disease" || type === "risk")
      ? [{ ...head, entity: own, type }]
      : [];
  });
  return problems.length === heads.length ? problems : [];
}

const doing = new Set(["help", "work", "suffice"]);
const managing = new Set("manage treat control relieve ease address".split(" "));

function ofProblem(clause: Clause, problems: readonly Role[], passage: Passage) {
  const { verb, subject, complements } = clause;
  if (clause.link !== "main" && clause.link !== "participle") return [];
  const frame = passage.place.section === "prevention" ? "prevent" : "treat";
  const join = (agents: Alternatives) =>
    link(frame, readingsOfTypes(agents, "treatment"), [problems], passage, cure.name, certaintyOf(clause, passage));
  if (!verb) {
    // "Itching: soap for dry skin": that says for what.
    const members = subject?.members.filter(({ complements: own }) =>
      own.every(({ preposition }) => preposition !== "for"),
    );
    return members && members.length > 0 ? join(rolesOf({ ...(subject as Group), members }, passage)) : [];
  }
  if (!verb.passive) return doing.has(verb.lemma) && clause.objects.length === 0 ? join(rolesOf(subject, passage)) : [];
  if (subject || !managing.has(verb.lemma)) return [];
  return complements
    .filter(({ preposition }) => preposition === "with" || preposition === "by")
    .flatMap(({ group }) => join(rolesOf(group, passage)));
}
