import type { Clause } from "../../language/clause";
import type { Group } from "../../language/phrases";
import type { SectionKind } from "../../model/article";
import { certaintyOf } from "../certainty";
import { type Draft, link } from "../link/link";
import type { Passage } from "../passage";
import { blamedFor } from "../roles/blamed-for";
import { headNoun } from "../roles/head-noun";
import { nonEmpty, ofTypes, type Role } from "../roles/role";
import { rolesOf } from "../roles/roles-of";
import type { Rule } from "../rule";

const contributing = new Set(["contribute", "play part", "play role"]);

/** What has to do with the disease without a word on how: "smoking contributes", "antibodies play no part", "the gene raises the risk", "drugs are suspected". */
export const contribution: Rule = {
  name: "contribution",
  verbs: "any",
  read(passage) {
    const { clause } = passage;
    const { verb, subject, objects, complements } = clause;
    if (!verb || !subject) return [];
    const isShare =
      verb.lemma === "make" &&
      objects.length > 0 &&
      objects.every(({ members }) => members.every((member) => headNoun(member, passage.analysis) === "contribution"));
    const isAlone = contributing.has(verb.lemma) && complements.length === 0 && objects.length === 0;
    return isAlone ||
      isShare ||
      playsPart(clause, passage) ||
      raisesRisk(clause, passage) ||
      isInvolved(clause) ||
      isAtFault(clause, passage) ||
      isSuspected(clause, passage)
      ? contributes(clause, passage)
      : [];
  },
};

/** "Smoking plays a part", without a word on what in. */
function contributes(clause: Clause, passage: Passage): readonly Draft[] {
  const isHead = ({ entity }: Role) => passage.heads.some((head) => head.entity === entity);
  const agents = rolesOf(clause.subject, passage).filter((roles) => !roles.some(isHead));
  // In an entry "Genetic background" a gene raises the risk of the disease.
  const heads =
    ofTypes(agents[0] ?? [], "gene").length > 0 ? ofTypes(passage.heads, "disease", "symptom", "risk") : passage.heads;
  const patients = isInvolved(clause) ? blamedFor(passage) : nonEmpty([heads, [passage.topic]]);
  return link("cause", agents, patients, passage, contribution.name, certaintyOf(clause, passage));
}

/** "Several drugs have been suspected": among the causes, of bringing on the disease. */
const isSuspected = ({ verb, complements }: Clause, { place: { section } }: Passage): boolean =>
  (section === "causes" || section === "mechanism") &&
  verb?.passive === true &&
  /^(suspect|blame|implicate|incriminate|accuse|discuss|debate|assume|presume|postulate|suppose|hypothesize|propose|dispute)$/.test(
    verb.lemma,
  ) &&
  complements.every(({ preposition }) => !/^(of|in|for|as|with|by)$/.test(preposition));

/** "Hemolysis is thought to be involved", "infection is often to blame": in what has just been spoken of. */
const isInvolved = ({ verb, objects, complements }: Clause): boolean =>
  verb !== undefined &&
  (verb.lemma === "blame" ? !verb.passive : verb.passive && /^(involve|implicate)$/.test(verb.lemma)) &&
  objects.length === 0 &&
  complements.length === 0;

/** "Poor diet can be at fault". */
const isAtFault = ({ verb, complements }: Clause, { analysis, place: { section } }: Passage): boolean =>
  verb?.lemma === "be" &&
  (section === "causes" || section === "mechanism") &&
  complements.length === 1 &&
  complements.every(
    ({ preposition, group: { members } }) =>
      preposition === "at" && members.every(({ head }) => analysis.words[head]?.low === "fault"),
  );

const causal: ReadonlySet<SectionKind> = new Set(["causes", "mechanism", "lead"]);

/** "Variants of the gene raise the risk", "are associated with a higher risk": of the disease, where nothing else is said. */
function raisesRisk(clause: Clause, passage: Passage): boolean {
  const { verb, objects, complements } = clause;
  const isOfHead = passage.place.section === "complications" && passage.heads.length > 0;
  if (!verb || !(isOfHead || causal.has(passage.place.section))) return false;
  if (verb.passive)
    return (
      /^(associate|link|tie|connect)$/.test(verb.lemma) &&
      complements.length === 1 &&
      complements.every(({ preposition, group }) => /^(with|to)$/.test(preposition) && isMereRisk(group, passage, true))
    );
  if (verb.lemma === "add" && objects.length === 0)
    return (
      complements.length === 1 &&
      complements.every(({ preposition, group }) => preposition === "to" && isMereRisk(group, passage, false))
    );
  if (verb.lemma === "confer" || verb.lemma === "carry")
    return (
      complements.length === 0 &&
      objects.length > 0 &&
      objects.every((group) => isMereRisk(group, passage, false) || isMereRisk(group, passage, true))
    );
  return (
    /^(raise|increase|heighten|influence|affect|modify|double|triple|treble|quadruple|multiply)$/.test(verb.lemma) &&
    complements.length === 0 &&
    objects.length > 0 &&
    objects.every(
      (group, at) =>
        (at > 0 && isEach(group, passage)) ||
        isMereRisk(steers(verb.lemma) ? withRisk(group, passage) : group, passage, false),
    )
  );
}

const steers = (lemma: string): boolean => /^(influence|affect|modify)$/.test(lemma);

/** "Influence both the risk and the course of X": that they influence the course says nothing of the cause. */
const withRisk = (group: Group, { analysis }: Passage): Group => {
  const members = group.members.filter((member) => headNoun(member, analysis) !== "course");
  return members.length === 0 ? group : { ...group, members };
};

/** "… raise the risk, each of them modestly", "raise the risk more than those of any other". */
const isEach = ({ members }: Group, { analysis: { words } }: Passage): boolean =>
  members.every(({ pronoun, from }) => pronoun && /^(each|those|that|any)$/.test(words[from]?.low ?? ""));

/** "The risk", "an increased risk", and not of what. */
const isMereRisk = ({ members }: Group, { analysis }: Passage, isRaised: boolean): boolean =>
  members.every(
    (member) =>
      /^(risk|chance|likelihood|odd|susceptibility)$/.test(headNoun(member, analysis)) &&
      (isRaised
        ? analysis.words
            .slice(member.from, member.head)
            .some(({ low }) => /^(higher|increased|raised|greater|elevated)$/.test(low))
        : member.to - member.from <= 2) &&
      !member.of &&
      member.complements.length === 0,
  );

/** "Antibodies do not play a part": in the disease, where nothing else is said. */
const playsPart = (
  { verb, subject, objects, complements }: Clause,
  { analysis, heads, place: { section } }: Passage,
): boolean =>
  verb?.lemma === "play" &&
  subject !== undefined &&
  (((section === "symptoms" || section === "complications") && heads.length > 0) ||
    section === "causes" ||
    section === "mechanism" ||
    section === "lead") &&
  complements.every(({ preposition }) => preposition !== "in") &&
  objects.length === 1 &&
  objects[0]?.members.length === 1 &&
  objects[0].members.every(
    (member) => /^(part|role)$/.test(headNoun(member, analysis)) && !member.of && member.complements.length === 0,
  );
