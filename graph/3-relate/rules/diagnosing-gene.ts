import type { Clause } from "../../language/clause";
import type { NounPhrase } from "../../language/phrases";
import { phrasesIn } from "../../language/phrases-in";
import { variantNouns } from "../../lexicon/head-nouns";
import { certaintyOf } from "../certainty";
import { link } from "../link/link";
import type { Passage } from "../passage";
import { headNoun } from "../roles/head-noun";
import { ofTypes, type Role } from "../roles/role";
import { phraseRoles } from "../roles/roles-of";
import type { Rule } from "../rule";

const proving = new Set([
  ..."establish confirm make require need secure clinch prove demand settle verify support".split(" "),
  ...["rest on", "base on", "depend on", "rely on", "hinge on"],
  ...["rest", "base", "depend", "rely", "hinge"],
]);
/** What an article says its diagnosis is made of. */
const diagnoses = /^(diagnosis|confirmation)$/;
/** Words that set a gene apart from that of the disease. */
const otherwise = /^(exclude|exclusion|not|no|without|other|another|unlike|absence)$/;

/** "The diagnosis is established by identification of a variant in X on molecular testing", "requires a variant in X": that of the disease. */
export const diagnosingGene: Rule = {
  name: "diagnosing-gene",
  verbs: proving,
  read(passage) {
    const { clause, topic, analysis } = passage;
    if (!clause.verb || clause.verb.negated || !proving.has(clause.verb.lemma) || !isOnDiagnosis(clause, passage))
      return [];
    if (analysis.words.some(({ low }) => otherwise.test(low))) return [];
    const phrases = phrasesIn(clause);
    const genes = phrases.flatMap((member) => alteredIn(member, passage));
    if (genes.length === 0) return [];
    const tests = phrases.flatMap((member) => ofTypes(phraseRoles(member, passage)[0] ?? [], "test"));
    const certainty = { ...certaintyOf(clause, passage), polarity: "asserted" as const };
    return [
      ...link("cause", [genes], [[topic]], passage, diagnosingGene.name, certainty),
      ...link("detect", [tests], [genes], passage, `${diagnosingGene.name}:test`, certainty),
    ];
  },
};

/** "The diagnosis", in the sentence or in the clause before: "… is confirmed by X; in girls it requires Y". */
function isOnDiagnosis({ subject }: Clause, { analysis }: Passage): boolean {
  if (!subject) return false;
  const names = ({ members }: NonNullable<Clause["subject"]>) =>
    members.some((member) => diagnoses.test(headNoun(member, analysis)) && !member.of);
  if (names(subject)) return true;
  return (
    subject.members.every(({ pronoun }) => pronoun) &&
    analysis.clauses.some((other) => other.subject !== undefined && names(other.subject))
  );
}

/** "Biallelic variants in X", "a mutation of X". */
function alteredIn(member: NounPhrase, passage: Passage): readonly Role[] {
  const noun = headNoun(member, passage.analysis);
  return variantNouns.has(noun) ? ofTypes(phraseRoles(member, passage)[0] ?? [], "gene") : [];
}
