import { type Clause, only } from "../../../language/clause";
import type { NounPhrase } from "../../../language/phrases";
import { backPointers, deviations, personNouns } from "../../../lexicon/head-nouns";
import { adjectiveWords } from "../../adjective-words";
import { certaintyOf } from "../../certainty";
import { type Draft, link } from "../../link/link";
import type { Passage } from "../../passage";
import { findingOf, findingOfTest } from "../../roles/finding-of";
import { headNoun } from "../../roles/head-noun";
import { isMissingPart } from "../../roles/is-missing-part";
import { isProcessNoun } from "../../roles/is-process-noun";
import { impliedRole, ofTypes, type Role } from "../../roles/role";
import { rolesOf } from "../../roles/roles-of";
import { whoseMeasure } from "../../roles/whose-measure";
import type { Rule } from "../../rule";
import { isTreatmentSection } from "../../treatment-sections";
import { wayOf } from "./way-of";
import { ways } from "./ways";

/** Clauses that suppose a deviation rather than state it. */
const supposing = new Set(["if", "when", "unless", "once", "until", "as long as"]);
/** "The muscles of the gullet are weak" is no muscle weakness as such. */
const partOfBody = /^(muscle|bone|joint|nerve|limb|vessel|wall|lining|valve|skin)$/;
/** A measure that is out of range: "IgG is low", "bilirubin is raised", "plasma cells are too few". The finding is an entity of its own ("low IgG"). */
export const deviation: Rule = {
  name: "deviation",
  read(passage) {
    const { clause, place, statement } = passage;
    if (supposing.has(clause.link) || isMeantime(passage) || isJoinedParticiple(clause, passage)) return [];
    const isFirst = place.statements[0] === statement;
    const hasSubject = clause.subject?.members.some(({ pronoun }) => !pronoun) === true;
    const isPronoun = clause.subject !== undefined && !hasSubject && place.section === "tests";
    return isFirst && !hasSubject && !isPronoun ? ofTest(clause, passage) : ofSubject(clause, passage);
  },
};

/** "While the count is low, …" says when; "X is low while Y is raised" says both. */
const isMeantime = (passage: Passage): boolean => {
  const { clause, analysis } = passage;
  return (
    clause.link === "while" &&
    (clause === analysis.clauses[0] || clause.governor === undefined || wayOf(clause.governor, passage) === undefined)
  );
};

/** "X, measured in cells, is absent or reduced": the participle goes on with the predicate, and not with the cells. */
const isJoinedParticiple = ({ link: how, verb, subject }: Clause, { analysis: { words, clauses } }: Passage): boolean =>
  how === "participle" &&
  !clauses.some(
    (other) => other.subject?.members[0]?.from === subject?.members[0]?.from && other.verb?.lemma === "be",
  ) &&
  words[(verb?.from ?? 0) - 1]?.tag === "coordinator" &&
  words[(verb?.from ?? 0) - 2]?.tag === "adjective";

function ofSubject(clause: Clause, passage: Passage): readonly Draft[] {
  const { subject } = clause;
  const way = wayOf(clause, passage);
  if (!subject || clause.objects.length > 0 || way === undefined) return [];
  const rule = `deviation:${way}`;
  const certainty = certaintyOf(clause, passage);
  const bracketed = findingsInBrackets(clause, passage);
  const measures = ofTypes(rolesOf(subject, passage)[0] ?? [], "test");
  if (bracketed.length > 0 && measures.length > 0)
    return link("detect", [measures], [bracketed], passage, rule, certainty);
  if (passage.place.section === "tests" && measures.length > 0 && subject.members.every(isPointer(passage)))
    return measures.flatMap((test) => ofMeasure(test, way, clause, passage));
  const isProcess = /^(causes|mechanism)$/.test(passage.place.section);
  const found = subject.members
    .filter((member) => !(isProcess && isProcessNoun(member, passage.analysis)))
    .filter((member) => !(member.of && partOfBody.test(headNoun(member, passage.analysis))))
    .filter((member) => !member.pronoun && !/^(these|those|this)$/.test(member.determiner ?? ""))
    .filter((member) => !isMissingPart(member, way, passage))
    .filter((member) => isMeasure(headNoun(member, passage.analysis)))
    .flatMap((member) => findingOf(member, ways.get(way) ?? way, passage));
  if (found.length === 0 || isOfLookAlike(passage)) return [];
  const treatments = ofTypes(passage.heads, "treatment");
  if (treatments.length > 0 && clause.link !== "main") return [];
  if (treatments.length > 0) return link("cause", [treatments], [found], passage, rule, certainty);
  // Under the signs a measure that a sentence opens with is no entry on a test.
  const heads =
    passage.place.section === "symptoms" && passage.place.item.head === undefined ? [] : ofTypes(passage.heads, "test");
  const tests = heads.length > 0 || passage.place.section !== "tests" ? heads : measures;
  return tests.length > 0
    ? link("detect", [tests], [found], passage, rule, certainty)
    : isTreatmentSection(passage.place.section)
      ? []
      : link("show", [whoseMeasure(clause, passage)], [found], passage, rule, certainty);
}

/** "It", "the former". */
const isPointer =
  ({ analysis }: Passage) =>
  (member: NounPhrase): boolean =>
    member.pronoun || backPointers.has(headNoun(member, analysis));

/** Among the look-alikes a measure is that of the look-alike, which need not be a disease that can have it. */
const isOfLookAlike = ({ place, topic, heads, grounding }: Passage): boolean =>
  place.section === "differential" && heads.length > 0 && topic.entity === grounding.subject;

const isMeasure = (noun: string): boolean =>
  !personNouns.has(noun) &&
  !backPointers.has(noun) &&
  !/^(risk|chance|rate|need|study|trial|report|case|option|marker|biomarker|sign|hint|index|test|investigation|examination)$/.test(
    noun,
  );

/** "Hemoglobin is low (anemia)". */
const findingsInBrackets = ({ brackets }: Clause, passage: Passage): readonly Role[] =>
  ofTypes(
    brackets.flat().flatMap((item) => (item.kind === "noun" ? (rolesOf(only(item), passage)[0] ?? []) : [])),
    "symptom",
    "risk",
  );

/** "aPTT – prolonged in most patients": the measures that head the entry are out of range. */
function ofTest(clause: Clause, passage: Passage): readonly Draft[] {
  const tests = ofTypes(passage.heads, "test");
  const way = clause.verb
    ? ways.get(clause.verb.lemma)
    : adjectiveWords(clause, passage.analysis).find((word) => deviations.has(word));
  if (tests.length === 0 || way === undefined || (clause.verb && !clause.verb.passive)) return [];
  if (clause.link !== "main" && clause.link !== "participle") return [];
  const bracketed = findingsInBrackets(clause, passage);
  if (bracketed.length > 0)
    return link("detect", [tests], [bracketed], passage, `deviation:${way}`, certaintyOf(clause, passage));
  return tests.flatMap((test) => ofMeasure(test, way, clause, passage));
}

/** A test that is out of range finds that, in the diseases behind "in" or the topic. */
function ofMeasure(test: Role, way: string, clause: Clause, passage: Passage): readonly Draft[] {
  const found = impliedRole(findingOfTest(test, ways.get(way) ?? way, passage), test.span, passage.grounding.registry);
  const diseases = ofTypes(
    clause.complements
      .filter(({ preposition }) => preposition === "in")
      .flatMap(({ group }) => rolesOf(group, passage)[0] ?? []),
    "disease",
  );
  const affected = diseases.length > 0 ? diseases : [passage.topic];
  const certainty = certaintyOf(clause, passage);
  const rule = `deviation:${way}`;
  return [
    ...(certainty.polarity === "negated"
      ? []
      : link("detect", [[test]], [[found]], passage, rule, { ...certainty, polarity: "asserted" })),
    ...link("show", [affected], [[found]], passage, rule, certainty),
  ];
}
