import type { Clause } from "../../language/clause";
import type { Group } from "../../language/phrases";
import { certaintyOf } from "../certainty";
import { type Draft, link } from "../link/link";
import type { Passage } from "../passage";
import { outOfRange } from "../roles/out-of-range";
import { nonEmpty, ofTypes, type Role, readingsOfTypes } from "../roles/role";
import { rolesOf } from "../roles/roles-of";
import { subjectRoles } from "../roles/subject-roles";
import { treatmentsOf } from "../roles/taken";
import type { Rule } from "../rule";
import { isTreatmentSection } from "../treatment-sections";
import { hadBy } from "./avoidance/partners";

/** What people do with what they are given. */
const getting = new Set("receive take need require use".split(" "));
const conditional = new Set(["if", "when", "where", "whenever", "once", "as soon as", "in case", "should"]);
const going = new Set(
  "subside improve resolve settle disappear ease lessen abate clear heal fade stop vanish".split(" "),
);
const upholding = new Set("support sustain assist".split(" "));
const having = new Set(["develop", "have", "get", "experience", "suffer from", "suffer", "notice"]);

/** What a treatment is for, told by whom it is given to: "patients with Y need X", "X supports patients with Y", or when: "X is given when Y is high". */
export const givenFor: Rule = {
  name: "given-for",
  verbs: "any",
  read(passage) {
    const { clause } = passage;
    const { verb } = clause;
    if (!verb) return [];
    if (conditional.has(clause.link)) return whenever(clause, passage);
    if (clause.link === "infinitive" || verb.negated) return [];
    if (!verb.passive && upholding.has(verb.lemma)) return upheld(clause, passage);
    if (
      verb.passive
        ? verb.lemma === "give" || verb.lemma === "prescribe" || verb.lemma === "offer"
        : getting.has(verb.lemma)
    )
      return givenTo(clause, passage);
    return [];
  },
};

const join = (
  treatments: readonly Role[],
  problems: readonly Role[],
  passage: Passage,
  clause: Clause,
): readonly Draft[] =>
  treatments.length === 0 || certaintyOf(clause, passage).polarity === "negated"
    ? []
    : link("treat", [treatments], nonEmpty([problems]), passage, givenFor.name, certaintyOf(clause, passage));

const problemsIn = (group: Group | undefined, passage: Passage): readonly Role[] =>
  readingsOfTypes(rolesOf(group, passage), "symptom", "disease", "risk", "mechanism")[0] ?? [];

/** "X subsides when Y is taken". */
function whenever({ governor, verb, subject }: Clause, passage: Passage): readonly Draft[] {
  const main =
    governor ?? passage.analysis.clauses.find(({ link: how, verb: other }) => how === "main" && other !== verb);
  if (main?.verb?.passive && begun.has(main.verb.lemma) && !main.verb.negated)
    return join(namedOrHead(main, passage), outOfRange(passage.clause, passage), passage, main);
  if (!main?.verb || !verb?.passive || !/^(take|give|start|use)$/.test(verb.lemma) || !going.has(main.verb.lemma))
    return [];
  return join(treatmentsOf(subject, passage), problemsIn(main.subject, passage), passage, main);
}

const begun = new Set("give take start use add prescribe begin need require indicate".split(" "));

const namedOrHead = ({ subject }: Clause, passage: Passage): readonly Role[] =>
  subject ? treatmentsOf(subject, passage) : ofTypes(passage.heads, "treatment");

/** "X supports patients with Y". */
function upheld(clause: Clause, passage: Passage): readonly Draft[] {
  if (!isTreatmentSection(passage.place.section) && passage.place.section !== "principles") return [];
  const [object] = clause.objects;
  const problems = hadBy(object, passage).map((roles) => ofTypes(roles, "symptom", "disease", "risk"));
  const agents = readingsOfTypes(subjectRoles(clause, "treat", passage, false), "treatment");
  return join(agents[0] ?? [], problems.find((roles) => roles.length > 0) ?? [], passage, clause);
}

/** "Patients with X are given Y", "those who develop X need Y". */
function givenTo({ subject, objects, ...clause }: Clause, passage: Passage): readonly Draft[] {
  const had = hadBy(subject, passage)
    .map((roles) => ofTypes(roles, "symptom", "disease", "risk"))
    .filter((roles) => roles.length > 0);
  const problems = had[0] ?? describedIn(subject, passage);
  if (problems.length === 0) return [];
  return join(
    objects.flatMap((group) => treatmentsOf(group, passage)),
    problems,
    passage,
    { subject, objects, ...clause },
  );
}

/** "Those who develop X". */
const describedIn = (group: Group | undefined, passage: Passage): readonly Role[] =>
  passage.analysis.clauses
    .filter(({ link: how, subject, verb }) => how === "relative" && subject === group && having.has(verb?.lemma ?? ""))
    .flatMap(({ objects }) => objects.flatMap((object) => problemsIn(object, passage)));
