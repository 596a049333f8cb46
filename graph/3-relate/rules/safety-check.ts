import type { Analysis } from "../../2-ground/analysis";
import type { Clause } from "../../language/clause";
import type { Group, NounPhrase } from "../../language/phrases";
import { adjectiveWords } from "../adjective-words";
import { certaintyOf } from "../certainty";
import { type Draft, link } from "../link/link";
import type { Passage } from "../passage";
import { headNoun } from "../roles/head-noun";
import { ofTypes, type Role } from "../roles/role";
import { isAboutPeople, namedWithin, takenBy, takenMeanwhile, treatmentsOf } from "../roles/taken";
import { testsMeant } from "../roles/tests-meant";
import { treatmentsAtHand } from "../roles/treatments-at-hand";
import { watchedBeside } from "../roles/watched-beside";
import type { Rule } from "../rule";

/** Verbs that, in the passive, say that a test is due. */
const due = new Set(
  "need require advise recommend do perform schedule plan repeat take obtain check monitor measure follow arrange record track watch order make run carry_out carry follow_up indicate test assess review count inspect examine".split(
    " ",
  ),
);
/** Verbs whose object is a test that people, or a treatment, must have. */
const requires = new Set(
  "require need have undergo get call for necessitate demand receive make warrant mandate entail".split(" "),
);
const obligatory =
  /^(necessary|mandatory|needed|required|essential|advisable|important|obligatory|compulsory|vital|crucial|due)$/;
/** Verbs by whose means a treatment is steered. */
const steers = new Set(
  "monitor follow guide judge assess track adjust measure evaluate titrate control check supervise gauge dose watch tailor".split(
    " ",
  ),
);
const means = new Set([
  "by",
  "with",
  "according to",
  "through",
  "using",
  "by means of",
  "to",
  "on the basis of",
  "via",
]);
/** What of a treatment is steered: "the dose of X", "response to X". */
const courses =
  /^(dose|dosage|dosing|effect|response|treatment|therapy|use|safety|success|effectiveness|efficacy|benefit|adherence)$/;
const periods =
  /\b(weekly|monthly|yearly|annual|annually|quarterly|daily|regular|regularly|every|each|beforehand|afterwards|baseline|periodic|periodically|routine|twice|once|(two|three|six|four) months|before|after|thereafter|during|first)\b/;

/** A test that goes with a treatment: "X is checked in patients on Y", "anyone taking Y needs X", "before starting Y, X is done", "the dose of Y is adjusted to X". */
export const safetyCheck: Rule = {
  name: "safety-check",
  read(passage) {
    const { clause } = passage;
    const { verb, subject } = clause;
    if (!verb) return [...fragment(clause, passage), ...headed(clause, passage)];
    if (verb.passive) {
      const steered = steers.has(verb.lemma) ? adjusted(clause, passage) : [];
      if (steered.length > 0) return steered;
      const under = giving.has(verb.lemma) ? givenUnder(clause, passage) : [];
      if (under.length > 0) return under;
      if (!due.has(verb.lemma.split(" ")[0] ?? "")) return [];
      return subject ? besides(takenMeanwhile(clause, passage), [subject], passage) : headed(clause, passage);
    }
    const groups = watchedBeside(clause, passage);
    const watched = groups.length > 0 ? besides(takenMeanwhile(clause, passage), groups, passage) : [];
    if (watched.length > 0) return watched;
    if (steers.has(verb.lemma)) return steering(clause, passage);
    if (verb.lemma === "be") return isObligatory(clause, passage) ? obliged(clause, passage) : [];
    return requires.has(verb.lemma) ? required(clause, passage) : [];
  },
};

const join = (treatments: readonly Role[], tests: readonly Role[], passage: Passage): readonly Draft[] =>
  treatments.length === 0 || tests.length === 0
    ? []
    : link("monitor", [treatments], [tests], passage, safetyCheck.name, certaintyOf(passage.clause, passage));

/** The same with what groups name that is a test; those are not looked at where no treatment goes with them. */
const besides = (
  treatments: readonly Role[],
  groups: readonly (Group | undefined)[],
  passage: Passage,
): readonly Draft[] =>
  treatments.length === 0
    ? []
    : join(
        treatments,
        groups.flatMap((group) => testsMeant(group, passage)),
        passage,
      );

const giving = new Set("give start begin take administer introduce infuse".split(" "));

/** "The first dose is given under X", "with X". */
function givenUnder({ subject, complements }: Clause, passage: Passage): readonly Draft[] {
  const groups = complements.filter(({ preposition }) => preposition === "under").map(({ group }) => group);
  if (groups.length === 0) return [];
  const named = treatmentsOf(subject, passage);
  return besides(named.length > 0 ? named : ofTypes(passage.heads, "treatment"), groups, passage);
}

const isObligatory = ({ objects, ...clause }: Clause, passage: Passage): boolean =>
  adjectiveWords({ objects, ...clause }, passage.analysis).some((word) => obligatory.test(word)) ||
  objects.some(({ members }) => members.some((member) => headNoun(member, passage.analysis) === "part"));

/** "Blood counts are mandatory with X"; in an entry on a treatment, with that. */
function obliged(clause: Clause, passage: Passage): readonly Draft[] {
  const named = takenMeanwhile(clause, passage);
  const isBare = clause.objects.every(({ members }) => members.every((member) => isTime(member, passage.analysis)));
  const own = isBare ? treatmentsAtHand(passage) : [];
  const nested = clause.objects.flatMap((group) => group.members.flatMap((member) => treatmentsOf(member.of, passage)));
  const treatments = named.length > 0 ? named : nested.length > 0 ? nested : own;
  return besides(treatments, [clause.subject], passage);
}

/** "Patients on X need Y", "X calls for Y", "the use of X makes Y necessary". */
function required(clause: Clause, passage: Passage): readonly Draft[] {
  const { verb, subject, objects, complements } = clause;
  if (verb?.lemma === "make" && !isObligatory({ ...clause, objects: [] }, passage)) return [];
  const isPeople = subject?.members.some((member) => isAboutPeople(member, passage)) === true;
  const taken = takenBy(subject, passage);
  const isUse = subject?.members.every((member) => headNoun(member, passage.analysis) === "use" && !member.of) === true;
  const given = isUse ? ofTypes(passage.heads, "treatment") : treatmentsOf(subject, passage);
  const own = isPeople || verb?.lemma === "have" || verb?.lemma === "get" ? [] : given;
  const meanwhile = isPeople ? takenMeanwhile(clause, passage) : [];
  const wanted = [
    ...objects,
    ...complements.filter(({ preposition }) => preposition === "for").map(({ group }) => group),
  ];
  const treatments = [taken, own, meanwhile].find((roles) => roles.length > 0) ?? [];
  return besides(treatments, wanted, passage);
}

/** "The dose of X is adjusted to Y", "response to X is judged by Y". */
function adjusted({ subject, complements }: Clause, passage: Passage): readonly Draft[] {
  if (!isCourse(subject, passage)) return [];
  const until = passage.analysis.clauses.filter(({ link: how }) => how === "until");
  const groups = [
    ...complements.filter(({ preposition }) => means.has(preposition)).map(({ group }) => group),
    ...until.map((other) => other.subject),
  ];
  return besides(ofCourse(subject, passage), groups, passage);
}

const isCourse = (group: Group | undefined, { analysis }: Passage): boolean =>
  group?.members.some((member) => courses.test(headNoun(member, analysis))) === true;

/** "The dose of X"; in an entry on X, "the dose". */
function ofCourse(group: Group | undefined, passage: Passage): readonly Role[] {
  const named = treatmentsOf(group, passage);
  const isOpen = group?.members.every(({ of, complements }) => of === undefined && complements.length === 0);
  return named.length === 0 && isOpen ? ofTypes(passage.heads, "treatment") : named;
}

/** "The blood count checks the safety of X", in an entry on a test too. */
function steering({ subject, objects: [object] }: Clause, passage: Passage): readonly Draft[] {
  if (!isCourse(object, passage)) return [];
  const tests = subject ? testsMeant(subject, passage) : ofTypes(passage.heads, "test");
  const own = treatmentsOf(object, passage);
  const named = (object?.members ?? []).flatMap((member) => ofTypes(namedWithin(member, passage), "treatment"));
  const steered = [own, named, ofTypes(passage.heads, "treatment")].find((roles) => roles.length > 0) ?? [];
  return join(steered, tests, passage);
}

/** In an entry on a treatment: "Regular blood counts", "liver tests monthly". */
function fragment(clause: Clause, passage: Passage): readonly Draft[] {
  const { heads, statement, opens, analysis } = passage;
  const own = ofTypes(heads, "treatment");
  if (own.length === 0 || own.length < heads.length || statement.statement.field || clause.link !== "main") return [];
  if (!opens && !passage.place.item.head) return [];
  const text = analysis.words.map(({ low }) => low.replaceAll("_", " ")).join(" ");
  if (!periods.test(text) || /\bfirst (line |choice |drug |agent |medicine |treatment )/.test(text)) return [];
  const under = clause.complements.filter(({ preposition }) => preposition === "under").map(({ group }) => group);
  const groups = [clause.subject, ...clause.objects, ...under];
  return groups.some((group) => group?.members.some((member) => isAboutPeople(member, passage)))
    ? []
    : besides(own, groups, passage);
}

/** "Every month" stands where a subject would. */
const isPeriod = ({ verb, subject }: Clause, { analysis }: Passage): boolean =>
  verb === undefined && subject?.members.every((member) => isTime(member, analysis)) === true;

const isTime = (member: NounPhrase, analysis: Analysis): boolean =>
  /^(day|week|month|year|visit)$/.test(headNoun(member, analysis));

/** In an entry on a test: "Yearly for patients on X", "should be repeated while X is taken". */
function headed(clause: Clause, passage: Passage): readonly Draft[] {
  const tests = ofTypes(passage.heads, "test");
  if (tests.length === 0 || (clause.subject && !isPeriod(clause, passage))) return [];
  return join(takenMeanwhile(clause, passage), tests, passage);
}
