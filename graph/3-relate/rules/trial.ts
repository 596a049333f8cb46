import type { Clause } from "../../language/clause";
import type { NounPhrase, VerbGroup } from "../../language/phrases";
import { adjectiveWords } from "../adjective-words";
import { certaintyOf } from "../certainty";
import { type Draft, link } from "../link/link";
import type { Passage } from "../passage";
import { headNoun } from "../roles/head-noun";
import { nonEmpty, ofTypes, readingsOfTypes } from "../roles/role";
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
    if (/^(be|encourage|promise|disappoint)$/.test(clause.verb?.lemma ?? "") && clause.objects.length === 0) {
      const told = byResults(clause, passage);
      if (told.length > 0) return told;
    }
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

/** "Early results with X are encouraging", "case reports on X are disappointing". */
function byResults(clause: Clause, passage: Passage): readonly Draft[] {
  const words = [
    ...adjectiveWords(clause, passage.analysis),
    passage.analysis.words[clause.verb?.head ?? -1]?.low ?? "",
  ];
  // "Trials of X are under way".
  const isGoing =
    words.some((word) => /^(ongoing|underway|planned)$/.test(word)) ||
    clause.complements.some(
      ({ preposition, group }) =>
        preposition === "under" && group.members.every((member) => headNoun(member, passage.analysis) === "way"),
    );
  const isGood = isGoing || words.some((word) => /^(encouraging|promising|positive|favorable|hopeful)$/.test(word));
  const isBad = words.some((word) => /^(disappointing|discouraging|negative)$/.test(word));
  if (isGood === isBad || clause.verb?.negated) return [];
  const results = (clause.subject?.members ?? []).filter((member) => isResult(member, passage));
  const told = results.flatMap((member) => [
    ...member.complements,
    ...(member.of?.members.flatMap((inner) => inner.complements) ?? []),
    ...(member.of ? [{ preposition: "of", group: member.of }] : []),
  ]);
  const named = told
    .filter(({ preposition }) => /^(with|on|for|under|of)$/.test(preposition))
    .flatMap(({ group }) => ofTypes(rolesOf(group, passage)[0] ?? [], "treatment"));
  const own = named.length > 0 || results.length === 0 ? named : ofTypes(passage.heads, "treatment");
  const where = told
    .filter(({ preposition }) => preposition === "in")
    .flatMap(({ group }) => readingsOfTypes(rolesOf(group, passage), "disease", "symptom"));
  return link("treat", nonEmpty([own]), nonEmpty([...where, [passage.topic]]), passage, "trial:result", {
    polarity: isGood ? "uncertain" : "negated",
    qualifiers: {},
  });
}

const isResult = (member: NounPhrase, { analysis }: Passage): boolean => {
  const noun = headNoun(member, analysis);
  return (
    /^(result|report|trial|study|experience|data|finding|datum)$/.test(noun) ||
    member.of?.members.some((inner) => /^(report|trial|study)$/.test(headNoun(inner, analysis))) === true
  );
};
