import type { Clause } from "../../language/clause";
import type { Complement } from "../../language/phrases";
import { adjectiveWords } from "../adjective-words";
import { certaintyOf } from "../certainty";
import { type Draft, link } from "../link/link";
import type { Passage } from "../passage";
import { headNoun, isPersonal } from "../roles/head-noun";
import { nonEmpty, ofTypes, type Role } from "../roles/role";
import { rolesOf } from "../roles/roles-of";
import { treatmentsOf } from "../roles/taken";
import type { Rule } from "../rule";

const riskNouns = new Set([
  "risk",
  "chance",
  "likelihood",
  "odds",
  "odd",
  "danger",
  "rate",
  "probability",
  "incidence",
  "frequency",
]);
/** Adjectives and verbs that say that a risk is raised. */
const raised = new Set([
  "increased",
  "raised",
  "higher",
  "greater",
  "elevated",
  "high",
  "doubled",
  "considerable",
  "real",
  "increase",
  "raise",
  "double",
  "heighten",
  "elevate",
  "rise",
  "grow",
  "climb",
]);
const harmful = new Set(["dangerous", "risky", "unsafe", "hazardous", "harmful", "unsuitable"]);

/** A risk said to be raised without saying by what ("the risk of sepsis is increased"), and what makes a treatment dangerous. */
export const statedRisk: Rule = {
  name: "stated-risk",
  words: new Set([...riskNouns, ...harmful]),
  read(passage) {
    const { clause, heads, topic } = passage;
    const put = putAtRisk(passage);
    if (put.length > 0) return put;
    const borne = clause.verb ? borneRisk(passage) : barelyStated(passage);
    if (borne.length > 0) return borne;
    const kind = makesDangerous(clause, passage) ? "dangerous" : isRaised(clause, passage) ? "raised" : undefined;
    if (kind === undefined) return [];
    // "X is given because the risk of Y is raised": in the disease.
    const isReason =
      /^(because|since|as)$/.test(clause.link) &&
      clause.governor?.verb?.passive === true &&
      /^(give|recommend|advise|need|prescribe|use|offer|require)$/.test(clause.governor.verb.lemma);
    const beside = clause.complements
      .filter(({ preposition }) => /^(after|during|under|on|following|with)$/.test(preposition))
      .flatMap(({ group }) => treatmentsOf(group, passage));
    const sources = nonEmpty([beside, isReason ? [] : ofTypes(heads, "treatment"), [topic]]);
    const risks = rolesOf(clause.subject, passage);
    return link("cause", sources, risks, passage, `stated-risk:${kind}`, certaintyOf(clause, passage));
  },
};

/** "X puts patients at risk of Y", "which places them at higher risk for Y". */
function putAtRisk(passage: Passage): readonly Draft[] {
  const { clause, analysis } = passage;
  const { verb, objects, complements, subject } = clause;
  if (!/^(put|place|leave)$/.test(verb?.lemma ?? "") || verb?.passive) return [];
  const behind = [...objects.flatMap(({ members }) => members.flatMap((member) => member.complements)), ...complements];
  const risks = behind
    .filter(({ preposition }) => preposition === "at")
    .flatMap(({ group }) => group.members)
    .filter((member) => riskNouns.has(headNoun(member, analysis)))
    .flatMap(({ of, complements: inner }) => [of, inner.find(isFor)?.group])
    .flatMap((group) => rolesOf(group, passage));
  const agents = rolesOf(subject, passage).filter((roles) => roles.some(({ type }) => type !== undefined));
  return link(
    "cause",
    nonEmpty([...agents, passage.heads]),
    risks,
    passage,
    "stated-risk:put",
    certaintyOf(clause, passage),
  );
}

/** "Lifelong risk of X", "raised risk of X" in a summary. */
function barelyStated(passage: Passage): readonly Draft[] {
  const { clause, topic, analysis, place, heads } = passage;
  const [member, ...others] = clause.subject?.members ?? [];
  if (!/^(lead|other|outlook)$/.test(place.section) || place.item.question || heads.some(isTreatment)) return [];
  if (!member?.of || others.length > 0 || member.from !== 0 || headNoun(member, analysis) !== "risk") return [];
  if (analysis.words[0]?.low === "no" || clause.link !== "main") return [];
  return link(
    "trigger",
    [[topic]],
    rolesOf(member.of, passage),
    passage,
    "stated-risk:bare",
    certaintyOf(clause, passage),
  );
}

const isTreatment = ({ type }: Role): boolean => type === "treatment";

/** "Patients are at higher risk of X", "there is no increased risk of X", "the lifetime risk of X is 5 per cent". */
function borneRisk(passage: Passage): readonly Draft[] {
  const { clause, topic, analysis, heads } = passage;
  const { verb, subject, objects, complements } = clause;
  const runs = /^(run|face|carry|bear|have)$/.test(verb?.lemma ?? "") && areSick(clause, passage);
  if (!(verb?.lemma === "be" || runs) || (clause.link !== "main" && clause.link !== "that")) return [];
  const isThere = subject?.members.every(({ from }) => analysis.words[from]?.low === "there") === true;
  const isSick =
    subject?.members.every((member) => isPersonal(member, analysis) || analysis.words[member.head]?.low === "you") ===
    true;
  const isCounted =
    objects.length > 0 &&
    objects.every(({ members }) => members.every(({ head }) => /number|pronoun/.test(analysis.words[head]?.tag ?? "")));
  const groups =
    isThere || runs
      ? objects
      : isSick
        ? complements.filter(({ preposition }) => preposition === "at").map(({ group }) => group)
        : isCounted && subject
          ? [subject]
          : [];
  const risks = groups.flatMap(({ members }) =>
    members
      .filter((member) => riskNouns.has(headNoun(member, analysis)))
      .flatMap(({ of, complements: behind }) => [of, behind.find(isFor)?.group, complements.find(isFor)?.group])
      .flatMap((group) => rolesOf(group, passage)),
  );
  const sources = nonEmpty([ofTypes(heads, "treatment"), [topic]]);
  return link("cause", sources, risks, passage, "stated-risk:borne", certaintyOf(clause, passage));
}

/** "An increased risk for X". */
const isFor = ({ preposition }: Complement): boolean => preposition === "for";

/** "People with the disease", "patients": all who have what is spoken of. */
const areSick = ({ subject }: Clause, passage: Passage): boolean =>
  subject?.members.every((member) => isPersonal(member, passage.analysis)) === true &&
  rolesOf(subject, passage)[0]?.every(({ entity }) => entity === passage.topic.entity) === true;

/** "Bleeding makes it dangerous". */
const makesDangerous = (clause: Clause, { analysis }: Passage): boolean =>
  clause.subject !== undefined &&
  clause.verb?.lemma === "make" &&
  adjectiveWords(clause, analysis).some((word) => harmful.has(word));

/** "The stroke risk is increased", "the risk of sepsis rises"; not "raises Y", "is raised by Y". */
function isRaised(clause: Clause, passage: Passage): boolean {
  const { verb, objects, complements } = clause;
  if (!verb || !isAboutRisk(clause, passage)) return false;
  const isState = verb.lemma === "be" && adjectiveWords(clause, passage.analysis).some((word) => raised.has(word));
  if (verb.lemma === "be" && !verb.negated && isManifold(clause, passage)) return true;
  const isTransitive = !verb.passive && verb.lemma !== "be" && objects.length > 0;
  const saysWhy = complements.some(
    ({ preposition, group }) =>
      preposition === "by" || (preposition === "with" && treatmentsOf(group, passage).length === 0),
  );
  return (isState || raised.has(verb.lemma)) && !isTransitive && !saysWhy;
}

/** "Is three times that of others", "is twice as high". */
const isManifold = ({ verb }: Clause, { analysis: { words } }: Passage): boolean =>
  words
    .slice(verb?.to ?? 0, (verb?.to ?? 0) + 6)
    .some(({ low }) =>
      /^(times|twice|double|doubled|tenfold|twofold|threefold|fivefold|manifold|\w+-?fold)$/.test(low),
    );

/** A risk that says of what. */
const isAboutRisk = ({ subject }: Clause, { analysis }: Passage): boolean =>
  subject?.members.some(
    (member) => riskNouns.has(headNoun(member, analysis)) && (member.of !== undefined || member.to - member.from > 1),
  ) === true;
