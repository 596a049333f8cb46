import type { Clause } from "../../language/clause";
import type { VerbGroup } from "../../language/phrases";
import { certaintyOf } from "../certainty";
import { type Draft, link } from "../link/link";
import type { Passage } from "../passage";
import { headNoun } from "../roles/head-noun";
import { nonEmpty, readingsOfTypes } from "../roles/role";
import { rolesOf } from "../roles/roles-of";
import type { Rule } from "../rule";

const trying = new Set("study test investigate explore evaluate examine assess research".split(" "));
/** What a treatment is "under", "in". */
const inquiries = new Set("study investigation evaluation research development review trial".split(" "));
const aims = new Set(["in", "for", "against"]);

/** A treatment on trial may turn out to work: "is under study", "is being tested in X". */
export const trial: Rule = {
  name: "trial",
  verbs: "any",
  read(passage) {
    const { clause } = passage;
    if (!clause.verb || clause.verb.negated || !isOnTrial(clause.verb, clause, passage)) return [];
    return readClause(clause, passage);
  },
};

const isOnTrial = (verb: VerbGroup, { complements }: Clause, { analysis }: Passage): boolean =>
  (verb.passive &&
    trying.has(verb.lemma) &&
    analysis.words.slice(verb.from, verb.to).some(({ low }) => low === "being")) ||
  (verb.lemma === "be" &&
    complements.some(
      ({ preposition, group: { members } }) =>
        (preposition === "under" || preposition === "in") &&
        members.every((member) => inquiries.has(headNoun(member, analysis))),
    ));

function readClause(clause: Clause, passage: Passage): readonly Draft[] {
  const { heads, topic, analysis } = passage;
  // "Whether X brings on Y is being studied": that is asked, and not whether X does good.
  if (!clause.subject && analysis.words[0]?.low === "whether") return [];
  const named = rolesOf(clause.subject, passage);
  const agents = readingsOfTypes(nonEmpty(clause.subject ? named : [heads]), "treatment");
  const where = clause.complements
    .filter(({ preposition }) => aims.has(preposition))
    .flatMap(({ group }) => rolesOf(group, passage));
  const patients = [...readingsOfTypes(where, "disease", "symptom"), [topic]];
  const { qualifiers } = certaintyOf(clause, passage);
  return link("treat", agents, patients, passage, `trial:${clause.verb?.lemma}`, {
    polarity: "uncertain",
    qualifiers,
  });
}
