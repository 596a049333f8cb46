import type { Analysis } from "../../2-ground/analysis";
import type { Clause } from "../../language/clause";
import type { NounPhrase } from "../../language/phrases";
import { certaintyOf } from "../certainty";
import { type Draft, link } from "../link/link";
import type { Passage } from "../passage";
import { headNoun } from "../roles/head-noun";
import { nonEmpty } from "../roles/role";
import { rolesOf } from "../roles/roles-of";
import type { Rule } from "../rule";

const contributing = new Set(["contribute", "play part", "play role"]);

/** What has to do with the disease without a word on how: "smoking contributes", "antibodies play no part", "the gene raises the risk", "drugs are suspected". */
export const contribution: Rule = {
  name: "contribution",
  read(passage) {
    const { clause } = passage;
    const { verb, subject, objects, complements } = clause;
    if (!verb || !subject) return [];
    const isAlone = contributing.has(verb.lemma) && complements.length === 0 && objects.length === 0;
    return isAlone || playsPart(clause, passage) || raisesRisk(passage) || isSuspected(clause, passage)
      ? contributes(clause, passage)
      : [];
  },
};

/** "Smoking plays a part", without a word on what in. */
function contributes(clause: Clause, passage: Passage): readonly Draft[] {
  const agents = rolesOf(clause.subject, passage);
  const patients = nonEmpty([passage.heads, [passage.topic]]);
  return link("cause", agents, patients, passage, contribution.name, certaintyOf(clause, passage));
}

/** "Several drugs have been suspected": among the causes, of bringing on the disease. */
const isSuspected = ({ verb, complements }: Clause, { place: { section } }: Passage): boolean =>
  section === "causes" &&
  verb?.passive === true &&
  /^(suspect|blame|implicate|incriminate|accuse|discuss|debate)$/.test(verb.lemma) &&
  complements.every(({ preposition }) => !/^(of|in|for|as|with|by)$/.test(preposition));

/** "Variants of the gene raise the risk", "are linked to a higher risk", "influence risk and course": of the disease, where nothing else is said. */
function raisesRisk(passage: Passage): boolean {
  const { clause, place, analysis } = passage;
  const { verb, subject, objects, complements } = clause;
  if (!verb || !subject) return false;
  const active = !verb.passive && objects.length === 1 && complements.length === 0 ? objects[0] : undefined;
  if (/^(raise|increase)$/.test(verb.lemma) && active?.members.length === 1 && isBareRisk(active.members[0], analysis))
    return place.section === "causes" || isOfGenes(passage);
  const linked = verb.passive && /^(associate|link|connect|tie)$/.test(verb.lemma) ? complements[0]?.group : undefined;
  if (linked?.members.length === 1) return isBareRisk(linked.members[0], analysis) && isOfGenes(passage);
  const steers = /^(influence|affect|modify|determine|shape)$/.test(verb.lemma) ? active : undefined;
  return steers?.members.some((member) => isBareRisk(member, analysis)) === true && isOfGenes(passage);
}

const isBareRisk = (member: NounPhrase | undefined, analysis: Analysis): boolean =>
  member !== undefined &&
  /^(risk|chance|likelihood|odd|susceptibility)$/.test(headNoun(member, analysis)) &&
  member.to - member.from <= 3 &&
  !member.of &&
  member.complements.length === 0;

const isOfGenes = (passage: Passage): boolean => {
  const roles = rolesOf(passage.clause.subject, passage)[0] ?? [];
  return roles.length > 0 && roles.every(({ type }) => type === "gene");
};

/** "Antibodies do not play a part": in the disease, where nothing else is said. */
const playsPart = (
  { verb, subject, objects, complements }: Clause,
  { analysis, place: { section } }: Passage,
): boolean =>
  verb?.lemma === "play" &&
  subject !== undefined &&
  (section === "causes" || section === "mechanism" || section === "lead") &&
  complements.every(({ preposition }) => preposition !== "in") &&
  objects.length === 1 &&
  objects[0]?.members.length === 1 &&
  objects[0].members.every(
    (member) => /^(part|role)$/.test(headNoun(member, analysis)) && !member.of && member.complements.length === 0,
  );
