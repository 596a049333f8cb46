import { isRankOfCare } from "../../2-ground/heads/is-setting";
import { type Clause, only } from "../../language/clause";
import type { Group, NounPhrase, VerbGroup } from "../../language/phrases";
import { certaintyOf } from "../certainty";
import { type Draft, link } from "../link/link";
import type { Passage } from "../passage";
import { headNoun } from "../roles/head-noun";
import { hasTerm } from "../roles/phrase-content";
import { type Alternatives, nonEmpty, ofTypes, type Role, readingsOfTypes } from "../roles/role";
import { rolesOf } from "../roles/roles-of";
import { unadvised } from "../roles/unadvised";
import { withSharedAim } from "../roles/with-shared-aim";
import type { Rule } from "../rule";
import { isTreatmentSection } from "../treatment-sections";

const careNouns =
  /^(treatment|therapy|management|care|relief|control|induction|maintenance|regimen|regime|prophylaxis|option|approach|choice|mainstay)$/;
/** Verbs behind which stands what care consists of, with their prepositions; "" for an object. */
const consisting: ReadonlyMap<string, RegExp> = new Map(
  Object.entries({
    be: /^$/,
    remain: /^$/,
    include: /^$/,
    comprise: /^$/,
    combine: /^(with)?$/,
    involve: /^$/,
    use: /^$/,
    employ: /^$/,
    mean: /^$/,
    consist: /^(of|in)$/,
    begin: /^with$/,
    start: /^with$/,
    initiate: /^with$/,
    open: /^with$/,
    rely: /^on$/,
    rest: /^on$/,
    depend: /^on$/,
    base: /^on$/,
    build: /^on$/,
    center: /^on$/,
  }),
);
/** What a treatment that has a place among others is called. */
const ranks =
  /^(standard|main|mainstay|usual|first|first line|second line|third line|preferred|key|best|only|chief|principal|established|initial|definitive|curative|primary|central|important|approved|recommended|effective|basic|core)$/;
const ranked = /^(treatment|therapy|drug|medicine|medication|agent|option)$/;
const aims = new Set(["of", "for", "in", "against"]);
const giving = new Set("give use prescribe try offer recommend advise choose prefer take add start".split(" "));
const findings = ["symptom", "risk", "disease"] as const;

/** What is done about a disease or a sign without a verb that says so: "treatment consists of X", "X is the drug of choice", "**Fever.** X or Y". */
export const care: Rule = {
  name: "care",
  read(passage) {
    const { clause, place } = passage;
    if (place.section === "differential" || clause.link === "if") return [];
    const drafts = underFinding(clause, passage);
    if (drafts.length > 0) return drafts;
    if (!clause.verb) return [...byRank(clause, passage), ...listedCare(clause, passage)];
    if (clause.verb.negated) return unadvised(clause, passage);
    return [...consistsOf(clause, passage), ...hasRank(clause, clause.verb, passage)];
  },
};

/** "Treatment begins with X", "the mainstays are X and Y". */
function consistsOf(clause: Clause, passage: Passage): readonly Draft[] {
  const { subject, verb, objects, complements } = clause;
  const prepositions = consisting.get(verb?.lemma ?? "");
  const [member, ...others] = subject?.members ?? [];
  if (!prepositions || !member || others.length > 0 || !isCare(member, passage)) return [];
  const groups = [
    ...(prepositions.test("") ? objects : []),
    ...[...objects.flatMap(({ members }) => members.flatMap((each) => each.complements)), ...complements]
      .filter(({ preposition }) => prepositions.test(preposition))
      .map(({ group }) => group),
  ];
  return treat(treatmentsIn(groups, passage), aimOf(member, passage), passage);
}

/** The noun stands for care as such: "standard treatment", "treatment of gout", but not "treatment with zinc" nor "gene therapy". */
const isCare = (member: NounPhrase, { analysis }: Passage): boolean =>
  careNouns.test(headNoun(member, analysis)) &&
  !member.pronoun &&
  !/^(this|another|its|no)$/.test(member.determiner ?? "") &&
  !hasTerm(member, analysis) &&
  !member.complements.some(({ preposition }) => preposition === "with" || preposition === "to") &&
  analysis.words.slice(member.from, member.head).every(({ tag, low }) => tag !== "noun" || ranks.test(low));

/** "X is the standard treatment", "X remains the drug of choice". */
function hasRank(clause: Clause, verb: VerbGroup, passage: Passage): readonly Draft[] {
  const isAs = /^(serve|act|use|give|recommend|employ|regard|consider|offer)$/.test(verb.lemma);
  if (!isAs && !/^(be|remain|become|represent)$/.test(verb.lemma)) return [];
  const group = isAs ? clause.complements.find(({ preposition }) => preposition === "as")?.group : clause.objects[0];
  const member = group?.members[0];
  if (!member || !isRanked(member, passage)) return [];
  return treat(readingsOfTypes(rolesOf(clause.subject, passage), "treatment"), aimOf(member, passage), passage);
}

/** "**X** – the usual first drug." */
function byRank({ subject, link: how }: Clause, passage: Passage): readonly Draft[] {
  const [member, ...others] = subject?.members ?? [];
  if (how !== "main" || !passage.opens || !member || others.length > 0 || !isRanked(member, passage)) return [];
  return treat(nonEmpty([ofTypes(passage.heads, "treatment")]), aimOf(member, passage), passage);
}

/** "**Management.** Zinc or trientine; a splint for the wrist.": a paragraph that does no more than list what is given, each for what it says or for the disease. */
function listedCare({ subject, link: how }: Clause, passage: Passage): readonly Draft[] {
  const { place, statement, analysis, heads } = passage;
  const [first] = analysis.clauses;
  const isList =
    place.section === "principles" && !place.item.entry && !statement.statement.field && heads.length === 0;
  if (!isList || how !== "main" || !subject || first?.verb || first?.link !== "main") return [];
  return subject.members.flatMap((own, at, all) => {
    const member = withSharedAim(own, all.slice(at + 1));
    const aim = aimOf(member, passage);
    const hasAim = member.complements.some(({ preposition }) => aims.has(preposition));
    const isForDisease = aim[0]?.some(({ entity }) => entity === passage.topic.entity) === true;
    if (hasAim && isForDisease) return [];
    const types = hasAim ? (["treatment", undefined] as const) : (["treatment"] as const);
    const given = readingsOfTypes(rolesOf(only(member), passage), ...types);
    return treat(nonEmpty(given.map((roles) => roles.filter(({ implied }) => !implied))), aim, passage);
  });
}

function isRanked(member: NounPhrase, { analysis }: Passage): boolean {
  const isChosen = member.of?.members.some((each) => headNoun(each, analysis) === "choice") === true;
  const rank = analysis.words.slice(member.from, member.head).some(({ low }) => ranks.test(low));
  const isNamed = hasTerm(member, analysis);
  // "The antibiotic of choice for X": that says for what.
  if (isNamed) return isChosen && member.of?.members.some(({ complements }) => complements.length > 0) === true;
  return ranked.test(headNoun(member, analysis)) && (isChosen || rank);
}

/** What the care is for: what it is said to be of, what heads the entry, the topic. */
function aimOf({ of, complements }: NounPhrase, passage: Passage): Alternatives {
  const behind = [
    ...(of ? [of] : []),
    ...[...complements, ...(of?.members.flatMap((inner) => inner.complements) ?? [])]
      .filter(({ preposition }) => aims.has(preposition))
      .map(({ group }) => group),
  ];
  const named = readingsOfTypes(
    behind.flatMap((group) => rolesOf(group, passage)),
    ...findings,
  );
  return [...named, ...nonEmpty([ofTypes(passage.heads, ...findings)]), [passage.topic]].slice(0, 1);
}

/** "**Fever.** X or Y", "**Fever.** X is given": under the name of a sign, what is done about that. */
function underFinding(clause: Clause, passage: Passage): readonly Draft[] {
  const { place, heads, statement } = passage;
  const isOnCare = isTreatmentSection(place.section) || place.section === "principles";
  if (!place.head || !isOnCare || statement.statement.field) return [];
  if (ofTypes(heads, ...findings).length < heads.length) return [];
  if (heads.length === 0 && !isRankOfCare(place.head.words)) return [];
  const { verb, subject } = clause;
  const isGiven = verb?.passive === true && giving.has(verb.lemma) && !verb.negated && !clause.objects.length;
  if (!subject || clause.link !== "main" || (verb && !isGiven)) return [];
  if (verb && clause.complements.some(({ preposition }) => /^(for|in|against|to)$/.test(preposition))) return [];
  return treat(treatmentsIn([subject], passage), [heads.length > 0 ? heads : [passage.topic]], passage);
}

const treatmentsIn = (groups: readonly Group[], passage: Passage): Alternatives =>
  nonEmpty([ofTypes(groups.flatMap((group) => rolesOf(group, passage)[0] ?? []).filter(isNamed), "treatment")]);

const isNamed = ({ implied }: Role): boolean => !implied;

const treat = (agents: Alternatives, patients: Alternatives, passage: Passage): readonly Draft[] =>
  agents.length === 0 ? [] : link("treat", agents, patients, passage, care.name, certaintyOf(passage.clause, passage));
