import type { Clause } from "../../../language/clause";
import { certaintyOf } from "../../certainty";
import { type Draft, link } from "../../link/link";
import { type Certainty, type Passage, subjectRole } from "../../passage";
import { headNoun, isPersonal } from "../../roles/head-noun";
import { type Alternatives, ofTypes, type Role } from "../../roles/role";
import { rolesOf } from "../../roles/roles-of";
import type { Rule } from "../../rule";
import { isSeparating } from "../distinction";
import { namedInstead } from "./named-instead";

/** Verbs by which doctors name what they take it for; all but the first need a word that says that they err. */
const labelling = new Set(["misdiagnose", "mislabel", "diagnose", "label", "take", "treat"]);
const erring =
  /^(wrongly|mistakenly|initially|first|at first|incorrectly|falsely|erroneously|often|frequently|commonly)$/;
const takingFor = new Set(["think", "believe", "suspect", "assume"]);
const asWhat = new Set(["with", "as", "for", "as having"]);
/** Verbs for what one sign does when it looks like another disease. */
const imitating = new Set([
  "imitate",
  "mimic",
  "resemble",
  "simulate",
  "mistake",
  "confuse",
  "take",
  "pass",
  "masquerade",
]);
/** What comes and goes, whose disease need not be named. */
const episodes = /^(attack|episode|flare|bout|crisis|case|form)$/;
/** Nouns under which a list of what else it could be is announced. */
const announcing = new Set(["diagnosis", "differential", "mimic", "imitator", "alike", "lookalike", "misdiagnosis"]);
const listing = new Set(["include", "be", "comprise", "cover"]);

/** What the disease is taken for: "patients are misdiagnosed with X", "the differential diagnosis includes X", "an attack can imitate X". */
export const mistakenFor: Rule = {
  name: "mistaken-for",
  read(passage) {
    const { clause } = passage;
    if (!clause.verb) return announced(passage);
    return [
      ...mislabelled(clause, passage),
      ...listed(clause, passage),
      ...imitated(clause, passage),
      ...toldApart(clause, passage),
      ...related(clause, passage),
      ...namedInstead(clause, passage),
    ];
  },
};

/** "Many are first thought to have X", "it is often mislabelled as X". */
function mislabelled(clause: Clause, passage: Passage): readonly Draft[] {
  const { verb, subject, complements, objects, adverbs } = clause;
  if (!verb) return [];
  const isTaken =
    verb.lemma === "have" && (verb.chain.some((earlier) => takingFor.has(earlier)) || isToldSo(clause, passage));
  const isLabelled =
    verb.passive &&
    labelling.has(verb.lemma) &&
    (verb.lemma.startsWith("mis") || saysSo(verb.from, verb.to, adverbs, passage));
  if ((!isTaken && !isLabelled) || !(subject === undefined || isOfTopic(clause, passage))) return [];
  const behind = complements.filter(({ preposition }) => asWhat.has(preposition)).map(({ group }) => group);
  const taken = (isTaken ? objects : behind).flatMap((group) => rolesOf(group, passage));
  return alike(taken, passage, { ...certaintyOf(clause, passage), polarity: "asserted" });
}

/** "People are told that they have X", "were labelled as having X", where it is told what looks alike. */
const isToldSo = ({ link: how, governor }: Clause, { place }: Passage): boolean =>
  place.section === "differential" &&
  (how === "that" || how === "as") &&
  governor?.verb?.passive === true &&
  /^(tell|label|diagnose|regard)$/.test(governor.verb.lemma);

/** "First diagnosed as", "often treated for": that it is wrong, and no plain diagnosis. */
function saysSo(from: number, to: number, adverbs: readonly string[], { analysis: { words } }: Passage): boolean {
  const near = words.slice(from, to).map(({ low }) => low);
  return [...near, ...adverbs].some((word) => erring.test(word) && !/^(often|frequently|commonly)$/.test(word));
}

/** People, "it", or what names the article's disease. */
const isOfTopic = ({ subject }: Clause, passage: Passage): boolean =>
  subject?.members.every((member) => isPersonal(member, passage.analysis)) === true ||
  rolesOf(subject, passage)[0]?.every(({ entity }) => entity === passage.topic.entity) === true;

/** "The differential diagnosis includes X", "mimics are X". */
function listed({ verb, subject, objects }: Clause, passage: Passage): readonly Draft[] {
  if (!verb || !listing.has(verb.lemma) || verb.negated || !announces(subject, passage)) return [];
  return alike(
    objects.flatMap((group) => rolesOf(group, passage)),
    passage,
    certaintyOf(passage.clause, passage),
  );
}

const heading = /(^| )(mimics|look ?alikes?|differentials?|differential diagnos[ei]s)$/;

/** "Differential diagnosis: X, Y", in the text or as the head of its entry. */
function announced(passage: Passage): readonly Draft[] {
  const { clause, analysis, place, opens } = passage;
  const before = analysis.clauses[analysis.clauses.indexOf(clause) - 1];
  const isLabel =
    before !== undefined &&
    !before.verb &&
    before.link === "main" &&
    clause.link === "main" &&
    announces(before.subject, passage);
  const head = place.head?.words.map(({ low }) => low).join(" ") ?? "";
  if (!isLabel && !(opens && heading.test(head))) return [];
  return alike(rolesOf(clause.subject, passage), passage, certaintyOf(clause, passage));
}

/** "Conditions to consider", "other diseases that cause the same symptoms". */
const others = new Set(["condition", "disease", "disorder", "illness", "possibility", "alternative"]);
const looksAlike =
  /^(to (consider|exclude|rule out|distinguish)|(that|which)( can| may| might)? (look|mimic|imitate|resemble|be (confused|mistaken)|(cause|produce|have|share) (the same|similar)))\b/;

const behind = (head: number, { analysis: { words } }: Passage): string =>
  words
    .slice(head + 1, head + 7)
    .map(({ low }) => low)
    .join(" ");

function announces(group: Clause["subject"], passage: Passage): boolean {
  const { analysis } = passage;
  return (
    group?.members.every((member) => {
      const noun = headNoun(member, analysis);
      const isOther = /possib|altern/.test(noun) && analysis.words[member.from]?.low === "other";
      if (others.has(noun)) return isOther || looksAlike.test(behind(member.head, passage));
      if (!announcing.has(noun)) return false;
      const words = analysis.words.slice(member.from, member.head);
      return (
        noun !== "diagnosis" ||
        words.some(({ low }) => /^(differential|alternative|wrong|mistaken|first|initial)$/.test(low))
      );
    }) === true
  );
}

/** "A belly attack can imitate X", "the rash is mistaken for X": whose sign that is looks like X. */
function imitated(clause: Clause, passage: Passage): readonly Draft[] {
  const { verb, subject, objects, complements } = clause;
  if (!verb || !subject || !imitating.has(verb.lemma)) return [];
  const { registry } = passage.grounding;
  const found = rolesOf(subject, passage)[0] ?? [];
  const isSign = ({ entity, type }: Role) => type === "symptom" && registry.isLexical(entity);
  const isAttack =
    found.length === 0 && subject.members.every((member) => episodes.test(headNoun(member, passage.analysis)));
  if (!isAttack && (found.length === 0 || !found.every(isSign))) return [];
  const behind = complements.filter(({ preposition }) => /^(for|with|as)$/.test(preposition)).map(({ group }) => group);
  const models = verb.passive || objects.length === 0 ? behind : objects;
  return alike(
    models.flatMap((group) => rolesOf(group, passage)),
    passage,
    certaintyOf(clause, passage),
  );
}

/** "It must be distinguished from X", "hard to tell from X": so alike that it takes care, whether it can be done or not. */
function toldApart(clause: Clause, passage: Passage): readonly Draft[] {
  const { verb, subject, objects, complements, link: how } = clause;
  if (!verb || !isSeparating(verb.lemma)) return [];
  const isByPeople = subject?.members.every((member) => isPersonal(member, passage.analysis)) === true;
  if (!verb.passive && how !== "infinitive" && !isByPeople) return [];
  const own = verb.passive || objects.length === 0 ? subject : objects[0];
  const from = [...complements, ...(objects[0]?.members.at(-1)?.complements ?? [])].filter(
    ({ preposition }) => preposition === "from" || preposition === "apart from",
  );
  const agents = ofTypes(rolesOf(own, passage)[0] ?? [], "disease");
  const patients = from.flatMap(({ group }) => ofTypes(rolesOf(group, passage)[0] ?? [], "disease"));
  const { polarity, qualifiers } = certaintyOf(clause, passage);
  return link("resemble", [agents], [patients], passage, `${mistakenFor.name}:apart`, {
    polarity: polarity === "negated" ? "asserted" : polarity,
    qualifiers,
  });
}

/** "It is closely related to X". */
function related({ verb, subject, complements }: Clause, passage: Passage): readonly Draft[] {
  const { words } = passage.analysis;
  if (verb?.lemma !== "relate" || !words.slice(verb.from, verb.to).some(({ low }) => low === "closely")) return [];
  const agents = ofTypes(rolesOf(subject, passage)[0] ?? [], "disease");
  const patients = complements
    .filter(({ preposition }) => preposition === "to")
    .flatMap(({ group }) => ofTypes(rolesOf(group, passage)[0] ?? [], "disease"));
  return link("resemble", [agents], [patients], passage, mistakenFor.name, certaintyOf(passage.clause, passage));
}

/** What the topic resembles: diseases that are none of its own. */
function alike(found: Alternatives, passage: Passage, certainty: Certainty): readonly Draft[] {
  const { grounding, topic, heads } = passage;
  const { registry } = grounding;
  const isOther = ({ entity }: Role) => !registry.isSubject(entity) && !registry.isForm(entity);
  const model = heads.some(({ entity }) => entity === topic.entity) ? topic : subjectRole(grounding);
  return found.flatMap((roles) =>
    link("resemble", [[model]], [ofTypes(roles, "disease").filter(isOther)], passage, mistakenFor.name, certainty),
  );
}
