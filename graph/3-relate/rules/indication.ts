import type { Clause } from "../../language/clause";
import type { Group } from "../../language/phrases";
import { adjectiveWords } from "../adjective-words";
import { certaintyOf } from "../certainty";
import { link } from "../link/link";
import type { Passage } from "../passage";
import { headNoun } from "../roles/head-noun";
import { prescribes } from "../roles/prescribed";
import { type Alternatives, nonEmpty, ofTypes, type Role, readingsOfTypes } from "../roles/role";
import { rolesOf } from "../roles/roles-of";
import { isAboutPeople } from "../roles/taken";
import type { Rule } from "../rule";

/** Conjunctions behind which stands when something is done. */
const conditions: ReadonlySet<string> = new Set(["when", "once", "if", "as soon as", "whenever", "in case", "where"]);
const giving: ReadonlySet<string> = new Set(
  "need require indicate prefer use give consider add start reserve recommend try offer choose advise prescribe administer perform employ introduce implant insert fit place transfuse do inject infuse begin initiate replace substitute supplement".split(
    " ",
  ),
);
const setting: ReadonlySet<string> = new Set(
  "develop occur appear arise begin exist persist recur dominate predominate continue follow return remain worsen progress".split(
    " ",
  ),
);
/** How a finding is that is to be treated. */
const troubling =
  /^(present|severe|significant|marked|troublesome|prominent|refractory|resistant|active|disabling|extensive|frequent|intense|acute|chronic|life-threatening|advanced|heavy|unresponsive|uncontrolled|bothersome|painful|persistent|recurrent|widespread|distressing|established|proven|confirmed|documented|manifest|evident)$/;

/** A treatment that is given when a finding is there is given for it: "needed once kidney failure has developed", "when seizures occur, X is added". */
export const indication: Rule = {
  name: "indication",
  links: conditions,
  verbs: "any",
  read(passage) {
    const { clause } = passage;
    const { governor, link: how, verb, subject } = clause;
    if (!governor || !conditions.has(how) || !verb || !subject) return [];
    if (
      verb.passive &&
      !(verb.negated
        ? verb.lemma === "tolerate"
        : /^(find|detect|diagnose|suspect|confirm|prove|establish|document|contraindicate)$/.test(verb.lemma))
    )
      return [];
    if (governor.verb?.negated || !isGiving(governor, passage)) return [];
    const { grounding } = passage;
    const certainty = { ...certaintyOf(governor, passage), qualifiers: {} };
    if (isInsteadOf(clause, passage))
      return link("treat", [given(governor, passage)], concernOf(passage), passage, indication.name, certainty);
    const group = findingsIn(clause, passage);
    if (!group) return [];
    const findings = readingsOfTypes(rolesOf(group, passage), "symptom", "risk", "disease", "mechanism").map((roles) =>
      roles.filter(
        ({ entity, implied, type }) =>
          !implied && entity !== grounding.subject && (type !== "mechanism" || grounding.registry.isLexical(entity)),
      ),
    );
    return link("treat", [given(governor, passage)], findings, passage, indication.name, certainty);
  },
};

/** What the entry is about, where that is a finding; else the disease. */
const concernOf = ({ heads, topic }: Passage): Alternatives => [
  ...nonEmpty([ofTypes(heads, "symptom", "disease")]),
  [topic],
];

const needed = /^(necessary|needed|essential|unavoidable|mandatory|advisable|indicated|appropriate|inevitable)$/;

const acting: ReadonlySet<string> = new Set(["take over", "secure", "step in", "drain", "bridge", "tide over"]);

/** "Is given", "is necessary", "takes over"; "an option when …" behind a head. */
function isGiving(clause: Clause, passage: Passage): boolean {
  const { analysis, heads, place } = passage;
  const { verb, subject, link: how } = clause;
  if (!verb)
    return (
      how === "main" &&
      ofTypes(heads, "treatment").length === 1 &&
      place.item.head !== undefined &&
      analysis.clauses[0] === clause &&
      subject?.members.every((member) => option.test(headNoun(member, analysis))) === true
    );
  if (verb.passive) return giving.has(verb.lemma);
  if (acting.has(verb.lemma) || isNext(clause, passage) || (prescribes(verb) && isByPeople(clause.subject, passage)))
    return true;
  return verb.lemma === "be" && adjectiveWords(clause, analysis).some((word) => needed.test(word));
}

/** "One adds X", "doctors turn to X". */
const isByPeople = (subject: Group | undefined, passage: Passage): boolean =>
  subject?.members.every((member) =>
    /^(one|we|they|doctors|physicians|clinicians|specialists)$/.test(passage.analysis.words[member.head]?.low ?? ""),
  ) === true;

/** "X follows", "X takes its place", "X comes next", "X is next in line", "X is an alternative". */
const isNext = ({ verb, objects, adverbs, adjectives, complements }: Clause, { analysis }: Passage): boolean => {
  const noun = objects[0]?.members.map((member) => headNoun(member, analysis))[0] ?? "";
  const isNextSaid = [
    ...adverbs,
    ...adjectives.flatMap(({ from, to }) => analysis.words.slice(from, to).map(({ low }) => low)),
  ].includes("next");
  switch (verb?.lemma) {
    case "follow":
      return objects.length === 0 && complements.length === 0;
    case "come":
      return isNextSaid;
    case "take":
      return noun === "place";
    case "be":
    case "remain":
      return isNextSaid || option.test(noun) || noun === "line";
    case "step":
      return true;
    default:
      return false;
  }
};

const option = /^(option|resort|measure|remedy|treatment|choice|answer|alternative|solution|step|airway|rescue)$/;

/** "Given when X fails", "used if X is ineffective": for what X is given for. */
function isInsteadOf({ verb, subject, ...clause }: Clause, passage: Passage): boolean {
  const lacks =
    verb?.lemma === "fail" ||
    (verb?.negated === true && /^(suffice|work|help|respond|be|tolerate)$/.test(verb.lemma)) ||
    (verb?.passive === true && verb.lemma === "contraindicate") ||
    (/^(be|prove|remain|seem)$/.test(verb?.lemma ?? "") &&
      adjectiveWords({ ...clause, verb, subject }, passage.analysis).some((word) => lacking.test(word)));
  const isCare = subject?.members.every(
    (member) =>
      care.test(headNoun(member, passage.analysis)) || pointing.test(passage.analysis.words[member.head]?.low ?? ""),
  );
  return lacks && (isCare === true || ofTypes(rolesOf(subject, passage)[0] ?? [], "treatment").length > 0);
}

const lacking =
  /^(insufficient|inadequate|ineffective|poor|unsatisfactory|incomplete|unsuccessful|unavailable|unsuitable|contraindicated|impossible|enough)$/;
const pointing = /^(that|it|this|these|those|they|both|neither)$/;
const care = /^(drug|medicine|treatment|therapy|agent|measure|response|control|option)$/;

/** What is there when the treatment is given. */
function findingsIn(clause: Clause, passage: Passage): Group | undefined {
  const { verb, subject, objects } = clause;
  // "When Y fails to control X", "if X does not respond to Y".
  if (verb?.negated) return leaving.test(verb.lemma) ? objects[0] : staying.test(verb.lemma) ? subject : undefined;
  const isPeople = subject?.members.every((member) => member.pronoun || isAboutPeople(member, passage));
  if (isPeople && having.test(verb?.lemma ?? "")) return objects[0];
  if (verb?.passive) return subject;
  if (objects.length > 0 && harming.has(verb?.lemma ?? "")) return subject;
  return broughtOn(clause) ?? (objects.length === 0 && isThere(clause, passage) ? subject : undefined);
}

/** "When X threatens the eye", "if X impairs work": for X. */
const harming = new Set(
  "increase threaten interfere impair affect limit disturb endanger disrupt compromise damage hamper involve require need".split(
    " ",
  ),
);

const leaving = /^(control|relieve|ease|improve|treat|stop|help|settle)$/;
const staying = /^(respond|improve|settle|resolve)$/;
const having = /^(develop|have|get|experience|suffer|suffer from|notice)$/;

/** "Needed when X has led to Y": for Y. */
const broughtOn = ({ verb, objects, complements }: Clause): Group | undefined =>
  verb?.lemma === "cause" || verb?.lemma === "produce"
    ? objects[0]
    : /^(lead|progress|result)$/.test(verb?.lemma ?? "")
      ? complements.find(({ preposition }) => /^(to|in)$/.test(preposition))?.group
      : undefined;

const isThere = (clause: Clause, { analysis }: Passage): boolean =>
  setting.has(clause.verb?.lemma.replace(/ (in|on|up)$/, "") ?? "") ||
  /^(set|come|flare) /.test(clause.verb?.lemma ?? "") ||
  (clause.verb?.lemma === "be" && adjectiveWords(clause, analysis).some((word) => troubling.test(word)));

/** What the clause says is given; the entry's head where it names nothing. */
function given({ subject, verb, objects }: Clause, passage: Passage): readonly Role[] {
  if (verb && prescribes(verb) && isByPeople(subject, passage))
    return ofTypes(rolesOf(objects[0], passage)[0] ?? [], "treatment");
  const own = ofTypes(passage.heads, "treatment");
  const opens = passage.place.statements[0] === passage.statement && passage.analysis.clauses[0]?.subject === subject;
  const isOpen = subject === undefined || subject.members.every(({ pronoun }) => pronoun) || opens;
  return isOpen && own.length > 0 ? own : ofTypes(rolesOf(subject, passage)[0] ?? [], "treatment");
}
