import type { Clause } from "../../language/clause";
import type { Group } from "../../language/phrases";
import { certaintyOf } from "../certainty";
import { type Draft, link } from "../link/link";
import type { Passage } from "../passage";
import { headNoun } from "../roles/head-noun";
import { outOfRange } from "../roles/out-of-range";
import { nonEmpty, ofTypes, type Role, readingsOfTypes } from "../roles/role";
import { rolesOf } from "../roles/roles-of";
import { subjectRoles } from "../roles/subject-roles";
import { isAboutPeople, treatmentsOf } from "../roles/taken";
import type { Rule } from "../rule";
import { isTreatmentSection } from "../treatment-sections";
import { hadBy } from "./avoidance/partners";

/** What people do with what they are given. */
const getting = new Set("receive take need require use have get".split(" "));
/** What is done with people who need another treatment: "go on to X", "are switched to X", "are treated with X". */
const moving: ReadonlyMap<string, RegExp> = new Map([
  ["go on", /^to$/],
  ["move on", /^to$/],
  ["proceed", /^to$/],
  ["switch", /^to$/],
  ["treat", /^with$/],
  ["manage", /^with$/],
  ["start", /^on$/],
]);
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
    if (verb.form === "ing" && starting.test(verb.lemma)) return sinceStart(clause, passage);
    if (clause.link === "infinitive" || verb.negated) return [];
    if (!verb.passive && upholding.has(verb.lemma)) return upheld(clause, passage);
    if (moving.has(verb.lemma) && !isAgent(clause, passage)) return movedTo(clause, passage);
    if (clause.link === "relative" && clause.antecedent) return forWhich(clause, passage);
    const ahead = verb.passive && begun.has(verb.lemma) ? inFront(clause, passage) : [];
    if (ahead.length > 0) return ahead;
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
  // "… once X has begun", "… when X is given".
  const isUnderWay = verb?.passive
    ? /^(take|give|start|use|begin)$/.test(verb.lemma)
    : /^(start|begin)$/.test(verb?.lemma ?? "") && passage.clause.objects.length === 0;
  if (!main?.verb || !isUnderWay || !going.has(main.verb.lemma)) return [];
  return join(treatmentsOf(subject, passage), problemsIn(main.subject, passage), passage, main);
}

const starting = /^(start|begin|take|receive|give|use)$/;

/** "The rash clears within days of starting X". */
function sinceStart({ governor, objects, link: how }: Clause, passage: Passage): readonly Draft[] {
  const main = governor?.verb;
  if (!governor || !main || main.passive || main.negated || governor.objects.length > 0) return [];
  if (!going.has(main.lemma) || !/^(of|after|on|upon|since|with)$/.test(how)) return [];
  const treatments = objects.flatMap((group) => treatmentsOf(group, passage));
  return join(treatments, problemsIn(governor.subject, passage), passage, governor);
}

const begun = new Set(
  "give take start use add prescribe begin need require indicate try offer consider choose".split(" "),
);

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
  const problems = troubleOf(subject, passage);
  if (problems.length === 0) return [];
  return join(
    objects.flatMap((group) => treatmentsOf(group, passage)),
    problems,
    passage,
    { subject, objects, ...clause },
  );
}

const isAgent = ({ subject }: Clause, passage: Passage): boolean =>
  subject?.members.every((member) => !isAboutPeople(member, passage)) !== false;

/** "Patients who do not respond go on to X", "those with Y are treated with X". */
function movedTo(clause: Clause, passage: Passage): readonly Draft[] {
  const { verb, subject, complements } = clause;
  const preposition = moving.get(verb?.lemma ?? "");
  const treatments = complements
    .filter((each) => preposition?.test(each.preposition))
    .flatMap(({ group }) => treatmentsOf(group, passage));
  return treatments.length === 0 ? [] : join(treatments, troubleOf(subject, passage), passage, clause);
}

const troubleOf = (subject: Group | undefined, passage: Passage): readonly Role[] => {
  const had = hadBy(subject, passage)
    .map((roles) => ofTypes(roles, "symptom", "disease", "risk"))
    .filter((roles) => roles.length > 0);
  return had[0] ?? describedIn(subject, passage);
};

/** "Iron overload, for which X is given". */
function forWhich(clause: Clause, passage: Passage): readonly Draft[] {
  const { verb, antecedent, subject } = clause;
  const { words } = passage.analysis;
  const at = (subject?.members[0]?.from ?? 0) - 1;
  if (!verb?.passive || verb.negated || !begun.has(verb.lemma) || subject === antecedent) return [];
  if (words[at]?.low !== "which" || words[at - 1]?.low !== "for") return [];
  return join(treatmentsOf(subject, passage), problemsIn(antecedent, passage), passage, clause);
}

/** "In refractory cases, X is tried", "in neuropathic pain, X is given": what opens the sentence says what for. */
function inFront(clause: Clause, passage: Passage): readonly Draft[] {
  const { verb, subject, complements, link: how } = clause;
  const ahead = complements.find(({ group }) => (group.members[0]?.from ?? 0) < (verb?.from ?? 0));
  if (how === "main" && complements.length === 0 && clause.adverbs.some((adverb) => /^in \w+ cases$/.test(adverb)))
    return join(treatmentsOf(subject, passage), [passage.topic], passage, clause);
  if (how !== "main" || !ahead || !/^(in|for)$/.test(ahead.preposition)) return [];
  if (complements.some((other) => other !== ahead && /^(in|for|against|as|to)$/.test(other.preposition))) return [];
  const isOfDisease = ahead.group.members.every(
    (member) =>
      /^(case|disease|course)$/.test(headNoun(member, passage.analysis)) &&
      passage.analysis.words[member.head]?.term === undefined &&
      member.of === undefined,
  );
  const problems = isOfDisease ? [passage.topic] : problemsIn(ahead.group, passage);
  return join(treatmentsOf(subject, passage), problems, passage, clause);
}

/** "Those who relapse", "patients who do not respond to X", "whose disease persists". */
const isFailing = ({ verb }: Clause): boolean =>
  verb !== undefined &&
  (verb.negated
    ? /^(respond|improve|tolerate|recover|benefit)$/.test(verb.lemma)
    : /^(relapse|worsen|fail|deteriorate)$/.test(verb.lemma));

/** "Those who develop X". */
const describedIn = (group: Group | undefined, passage: Passage): readonly Role[] => {
  const described = passage.analysis.clauses.filter(
    ({ link: how, subject }) => how === "relative" && subject?.members.at(-1)?.head === group?.members.at(-1)?.head,
  );
  if (described.some(isFailing)) return [passage.topic];
  return described
    .filter(({ verb }) => having.has(verb?.lemma ?? ""))
    .flatMap(({ objects }) => objects.flatMap((object) => problemsIn(object, passage)));
};
