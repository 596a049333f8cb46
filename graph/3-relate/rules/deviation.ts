import { spanOfWords } from "../../2-ground/analysis";
import { type Clause, only } from "../../language/clause";
import type { NounPhrase } from "../../language/phrases";
import { slug } from "../../language/slug";
import { backPointers, deviations, personNouns } from "../../lexicon/head-nouns";
import { adjectiveWords } from "../adjective-words";
import { certaintyOf } from "../certainty";
import { type Draft, link } from "../link/link";
import type { Passage } from "../passage";
import { headNoun } from "../roles/head-noun";
import { isMeasurable } from "../roles/is-measurable";
import { impliedRole, namedRole, ofTypes, type Role } from "../roles/role";
import { rolesOf } from "../roles/roles-of";
import type { Rule } from "../rule";

const states = new Set(["be", "become", "remain", "stay", "turn", "run", "get"]);
/** What verbs and adjectives say of a measure, in the words by which findings are named. */
const ways: Readonly<Record<string, string>> = {
  rise: "raised",
  increase: "raised",
  climb: "raised",
  fall: "low",
  drop: "low",
  decrease: "low",
  raise: "raised",
  lower: "low",
  reduce: "low",
  elevate: "raised",
  prolong: "prolonged",
  few: "low",
  high: "raised",
  missing: "absent",
};
/** Those that a measure does by itself. */
const moving = new Set(["rise", "climb"]);
/** Other words for the same in the names of findings. */
const alike: Readonly<Record<string, readonly string[]>> = {
  raised: ["elevated", "increased", "high"],
  increased: ["elevated", "raised", "high"],
  low: ["reduced", "decreased"],
  reduced: ["low"],
};
/** Clauses that suppose a deviation rather than state it. */
const supposing = new Set(["if", "when", "unless", "once", "until", "while", "as long as"]);
const gone = /^(absent|missing|lacking)$/;
/** A short name with a capital in it: "aPTT". */
const shortName = /^[\p{L}-]*\p{Lu}[\p{L}-]*$/u;
/** "The muscles of the gullet are weak" is no muscle weakness as such. */
const partOfBody = /^(muscle|bone|joint|nerve|limb|vessel|wall|lining|valve|skin)$/;
/** "Blood test for ferritin (…)": what a test's head says that it measures. */
const measuredInHead = /\bfor (.+?)(?: \(|$)/;

/** A measure that is out of range: "IgG is low", "bilirubin is raised", "plasma cells are too few". The finding is an entity of its own ("low IgG"). */
export const deviation: Rule = {
  name: "deviation",
  read(passage) {
    const { clause, place, statement } = passage;
    if (supposing.has(clause.link)) return [];
    const isFirst = place.statements[0] === statement;
    const hasSubject = clause.subject?.members.some(({ pronoun }) => !pronoun) === true;
    return isFirst && !hasSubject ? ofTest(clause, passage) : ofSubject(clause, passage);
  },
};

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
  const found = subject.members
    .filter((member) => !(member.of && partOfBody.test(headNoun(member, passage.analysis))))
    .filter((member) => !member.pronoun && isMeasure(headNoun(member, passage.analysis)))
    .flatMap((member) => findingOf(member, ways[way] ?? way, passage));
  if (found.length === 0 || isOfLookAlike(passage)) return [];
  const treatments = ofTypes(passage.heads, "treatment");
  if (treatments.length > 0 && clause.link !== "main") return [];
  if (treatments.length > 0) return link("cause", [treatments], [found], passage, rule, certainty);
  const tests = ofTypes(passage.heads, "test");
  return tests.length > 0
    ? link("detect", [tests], [found], passage, rule, certainty)
    : link("show", [[passage.topic]], [found], passage, rule, certainty);
}

/** Among the look-alikes a measure is that of the look-alike, which need not be a disease that can have it. */
const isOfLookAlike = ({ place, topic, heads, grounding }: Passage): boolean =>
  place.section === "differential" && heads.length > 0 && topic.entity === grounding.subject;

const isMeasure = (noun: string): boolean =>
  !personNouns.has(noun) && !backPointers.has(noun) && !/^(risk|chance|rate|need)$/.test(noun);

/** The word that says how the subject is out of range: "is *low*", "is *raised*" as the passive of "raise". */
function wayOf(clause: Clause, { analysis, heads }: Passage): string | undefined {
  const { verb } = clause;
  const adjective = adjectiveWords(clause, analysis).find((word) => deviations.has(word) || word === "few");
  if (!verb) return undefined;
  if (states.has(verb.lemma) && adjective !== undefined) return adjective;
  const isMoving =
    verb.passive || (moving.has(verb.lemma) && !verb.negated && ofTypes(heads, "treatment", "test").length > 0);
  return isMoving && ways[verb.lemma] !== undefined ? verb.lemma : undefined;
}

/** "Hemoglobin is low (anemia)". */
const findingsInBrackets = ({ brackets }: Clause, passage: Passage): readonly Role[] =>
  ofTypes(
    brackets.flat().flatMap((item) => (item.kind === "noun" ? (rolesOf(only(item), passage)[0] ?? []) : [])),
    "symptom",
    "risk",
  );

/** "aPTT – prolonged in most patients": the measure that heads the entry is out of range. */
function ofTest(clause: Clause, passage: Passage): readonly Draft[] {
  const [test, ...others] = ofTypes(passage.heads, "test");
  const way = clause.verb
    ? ways[clause.verb.lemma]
    : adjectiveWords(clause, passage.analysis).find((word) => deviations.has(word));
  if (!test || others.length > 0 || way === undefined || (clause.verb && !clause.verb.passive)) return [];
  if (clause.link !== "main" && clause.link !== "participle") return [];
  const found = impliedRole(findingOfTest(test, way, passage), test.span, passage.grounding.registry);
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
    ...link("detect", [[test]], [[found]], passage, rule, { ...certainty, polarity: "asserted" }),
    ...link("show", [affected], [[found]], passage, rule, certainty),
  ];
}

/** The finding that a test is out of range: by what its head says that it measures, else by its short name. */
function findingOfTest(test: Role, way: string, { grounding, place }: Passage): string {
  const { registry, text } = grounding;
  const { head } = place.item;
  const entry = registry.get(test.entity);
  const short =
    [...(entry?.synonyms ?? []), ...(entry?.aliases ?? [])].find((name) => shortName.test(name)) ?? entry?.label ?? "";
  const measured = text.slice(head?.start ?? 0, head?.end ?? 0).match(measuredInHead)?.[1];
  const known =
    measured === undefined
      ? undefined
      : [way, ...(alike[way] ?? [])]
          .map((word) => registry.find(`${word} ${measured}`))
          .find((entity) => entity !== undefined);
  const name = `${way} ${short}`;
  return known ?? registry.find(name) ?? registry.enter({ label: name, type: "symptom" });
}

/** The finding that a measure is out of range, by a name in which the vocabulary or the article knows it, else by a new one. */
function findingOf(member: NounPhrase, way: string, passage: Passage): readonly Role[] {
  const {
    analysis,
    grounding: { registry, text },
  } = passage;
  if ((rolesOf(only(member), passage)[0] ?? []).some(({ type }) => isNoMeasure(type, way))) return [];
  const measured = writtenName(member, passage);
  const glosses = member.gloss
    .flat()
    .flatMap((item) => (item.kind === "noun" ? [spanOfWords(analysis, item.from, item.to)] : []))
    .map(({ start, end }) => text.slice(start, end));
  const general = way === "low" ? "low" : "raised";
  const known = [measured, ...glosses]
    .flatMap((name) => [registry.find(`${way} ${name}`), registry.find(`${general} ${name}`)])
    .find((entity) => entity !== undefined);
  if (known === undefined && !isMeasurable(member, way, passage)) return [];
  const entity = known ?? registry.enter({ label: `${way} ${measured}`, type: "symptom" });
  registry.alias(entity, `${way} ${measured}`);
  const span = spanOfWords(analysis, member.from, member.head + 1);
  return slug(measured) === "" ? [] : [namedRole(entity, span, registry)];
}

/** What is bad in itself, or is given, has no range. A process may be absent, which is no finding. */
const isNoMeasure = (type: Role["type"], way: string): boolean =>
  type === "symptom" ||
  type === "risk" ||
  type === "disease" ||
  type === "treatment" ||
  type === "gene" ||
  (type === "mechanism" && gone.test(way));

/** The phrase as the text writes it, without its determiner. */
const writtenName = ({ from, head }: NounPhrase, { analysis: { words, tokens } }: Passage): string =>
  words
    .slice(from, head + 1)
    .filter(({ tag }) => tag !== "determiner")
    .map((word) =>
      tokens
        .slice(word.from, word.to)
        .map(({ gap, text }, at) => (at > 0 && gap ? ` ${text}` : text))
        .join(""),
    )
    .join(" ");
