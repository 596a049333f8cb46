import type { Clause } from "../../language/clause";
import type { Word } from "../../language/word";
import { certaintyOf } from "../certainty";
import { type Draft, link } from "../link/link";
import type { Passage } from "../passage";
import { headNoun, isPersonal } from "../roles/head-noun";
import { type Alternatives, nonEmpty, ofTypes, readingsOfTypes } from "../roles/role";
import { rolesOf } from "../roles/roles-of";
import { isAboutPeople } from "../roles/taken";
import type { Rule } from "../rule";
import { isTreatmentSection } from "../treatment-sections";

const helping = new Set(["help", "work", "benefit", "suit"]);
/** What a finding does that a treatment is good for. */
const mending = new Set(
  "improve subside resolve settle disappear ease lessen abate clear heal fade vanish regress shrink diminish".split(
    " ",
  ),
);
/** What a side effect does besides. */
const passing = new Set(["pass", "wear off", "pass off", "go away"]);
const easing = new Set("relieve ease control improve reduce lessen alleviate soothe help".split(" "));
/** Prepositions behind which other rules read what helps, or against what. */
const said = /^(in|for|with|against|on|under|after|without|from|by|following|upon)$/;

/** That a treatment does good, said without naming what it is good for, or by what gets better: "X may help", "X helps some patients", "the rash fades". */
export const benefit: Rule = {
  name: "benefit",
  verbs: new Set([...mending, ...passing, ...easing, ...helping]),
  read(passage) {
    const { clause, place } = passage;
    const { verb, link: how } = clause;
    if (!verb || verb.passive || (how !== "main" && how !== "although")) return [];
    const isMending = mending.has(verb.lemma);
    if ((isMending || passing.has(verb.lemma)) && isPassing(clause, passage)) return passes(clause, passage);
    const isEasing = easing.has(verb.lemma) && clause.objects.length > 0;
    if (!isMending && !isEasing && !helping.has(verb.lemma)) return [];
    if (helping.has(verb.lemma) && clause.objects.length === 0 && isElsewhere(passage))
      return ofItself(clause, passage);
    if (!isTreatmentSection(place.section) && place.section !== "principles") return [];
    if (isEasing) return ofSymptoms(clause, passage);
    if (isMending) return getsBetter(clause, passage);
    return clause.objects.length === 0 ? ofItself(clause, passage) : ofPeople(clause, passage);
  },
};

/** In an answer, or in the entry of a look-alike: "steroids help". */
const isElsewhere = ({ place, heads, clause }: Passage): boolean =>
  clause.subject !== undefined &&
  (place.section === "faq" || (place.section === "differential" && ofTypes(heads, "disease").length === 1));

/** "Quickly", "within a day", "when the dose is lowered": how a side effect goes. */
const isPassing = ({ adverbs, complements }: Clause, { analysis }: Passage): boolean =>
  adverbs.some((adverb) => /^(quickly|soon|spontaneously|by itself|on its own|by themselves)$/.test(adverb)) ||
  complements.some(
    ({ preposition, group }) =>
      preposition === "within" &&
      group.members.every((member) => /^(hour|minute|day)$/.test(headNoun(member, analysis))),
  ) ||
  analysis.clauses.some(
    ({ link: how, subject }) =>
      /^(when|if|once|as soon as)$/.test(how) &&
      subject?.members.some((member) => /^(dose|drug|infusion|treatment)$/.test(headNoun(member, analysis))),
  );

/** In an entry on a drug, "redness fades within a day" tells of a side effect. */
function passes({ subject, objects }: Clause, passage: Passage): readonly Draft[] {
  const own = ofTypes(passage.heads, "treatment");
  const isOnDrugs = /^(drugs|supplements|procedures|regenerative)$/.test(passage.place.section);
  if (own.length !== 1 || passage.heads.length !== 1 || passage.opens || objects.length > 0 || !isOnDrugs) return [];
  const harms = readingsOfTypes(rolesOf(subject, passage), "symptom", "risk", "disease");
  return link("cause", [own], harms, passage, benefit.name, { polarity: "asserted", qualifiers: {} });
}

const treat = (agents: Alternatives, patients: Alternatives, passage: Passage): readonly Draft[] =>
  link("treat", agents, patients, passage, benefit.name, certaintyOf(passage.clause, passage));

/** "X eases symptoms": those of the topic. */
function ofSymptoms(clause: Clause, passage: Passage): readonly Draft[] {
  const { words } = passage.analysis;
  const [object, ...others] = clause.objects;
  const [member, ...more] = object?.members ?? [];
  const isBare =
    member !== undefined &&
    more.length === 0 &&
    others.length === 0 &&
    member.of === undefined &&
    member.complements.length === 0 &&
    words[member.head]?.low === "symptoms" &&
    member.to - member.from <= 2;
  if (!isBare) return clause.verb?.lemma === "help" ? ofPeople(clause, passage) : [];
  const agents = readingsOfTypes(rolesOf(clause.subject, passage), "treatment");
  const own = clause.subject === undefined ? nonEmpty([ofTypes(passage.heads, "treatment")]) : [];
  return treat([...agents, ...own], [[passage.topic]], passage);
}

const isSaid = ({ complements }: Clause): boolean => complements.some(({ preposition }) => said.test(preposition));

/** In an entry on a treatment: "the rash and the itch fade". */
function getsBetter(clause: Clause, passage: Passage): readonly Draft[] {
  const own = ofTypes(passage.heads, "treatment");
  // "Nausea is a side effect and mostly settles": the second verb goes on about a harm.
  if (own.length === 0 || clause.objects.length > 0 || !clause.subject || clause.continues || isSaid(clause)) return [];
  return treat([own], readingsOfTypes(rolesOf(clause.subject, passage), "symptom", "disease"), passage);
}

/** "X and Y may help when other drugs fail"; in an entry on X: "patients with Z benefit". */
function ofItself(clause: Clause, passage: Passage): readonly Draft[] {
  const { heads, topic, analysis } = passage;
  const { verb } = clause;
  if (isSaid(clause) || (verb?.negated && analysis.words.slice(verb.from - 1, verb.to).some(isOften))) return [];
  const own = nonEmpty([ofTypes(heads, "treatment")]);
  const { subject } = clause;
  if (subject?.members.every((member) => isAboutPeople(member, passage)))
    return verb?.lemma === "benefit" && !verb.negated ? treat(own, whoAreHelped(subject, passage), passage) : [];
  const agents = readingsOfTypes(rolesOf(subject, passage), "treatment");
  const isOpen = subject === undefined || subject.members.every(({ pronoun }) => pronoun);
  return treat(
    agents.length > 0 ? agents : isOpen ? own : [],
    [ofTypes(heads, "symptom", "disease"), [topic]].filter(({ length }) => length > 0),
    passage,
  );
}

const isOften = ({ low }: Word): boolean => /^(often|usually|mostly|always)$/.test(low);

/** "X helps people to plan": not against what they have. */
const isHelpToDo = (clause: Clause, { analysis }: Passage): boolean =>
  analysis.clauses.some(({ link: how, governor }) => how === "infinitive" && governor === clause);

/** "X helps some patients". */
function ofPeople(clause: Clause, passage: Passage): readonly Draft[] {
  const [object] = clause.objects;
  if (!object?.members.every((member) => isPersonal(member, passage.analysis)) || clause.verb?.lemma === "work")
    return [];
  if (isHelpToDo(clause, passage)) return [];
  const agents = readingsOfTypes(rolesOf(clause.subject, passage), "treatment");
  const own = clause.subject === undefined ? nonEmpty([ofTypes(passage.heads, "treatment")]) : [];
  return treat([...agents, ...own], whoAreHelped(object, passage), passage);
}

/** What people have, or the topic. */
const whoAreHelped = (group: Clause["subject"], passage: Passage): Alternatives => [
  ...readingsOfTypes(rolesOf(group, passage), "disease", "symptom"),
  [passage.topic],
];
