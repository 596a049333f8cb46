import { spanOfWords } from "../../2-ground/analysis";
import type { Clause } from "../../language/clause";
import { phraseText } from "../../language/phrase-text";
import type { NounPhrase } from "../../language/phrases";
import { certaintyOf } from "../certainty";
import { type Draft, link } from "../link/link";
import type { Passage } from "../passage";
import { headNoun, isPersonal } from "../roles/head-noun";
import { namedRole, nonEmpty, ofTypes, type Role, readingsOfTypes } from "../roles/role";
import { rolesOf } from "../roles/roles-of";
import { subjectRoles } from "../roles/subject-roles";
import type { Rule } from "../rule";

const bringing = new Set(
  "give bring provide offer achieve induce produce support help maintain restore link tie associate lead aid sustain prolong keep show".split(
    " ",
  ),
);
const goods = new Set(
  "control relief remission cure outcome survival improvement benefit recovery response".split(" "),
);
const slowing = new Set("slow delay halt stop arrest retard prevent".split(" "));
/** How a disease goes on, by itself. */
const courses = new Set("progression decline deterioration worsening progress advance".split(" "));
/** Verbs by which a remission lasts. */
const keeping = new Set("maintain sustain prolong keep preserve".split(" "));
/** Prepositions behind which stands for whom or in what. */
const whose = new Set(["in", "for", "of", "across", "from", "on"]);

/** A treatment that brings something good: "fails to give lasting control", "is linked to better outcomes in X", "supports symptom control". */
export const outcome: Rule = {
  name: "outcome",
  verbs: new Set(["be", ...slowing, ...bringing]),
  read(passage) {
    const { verb, objects, complements } = passage.clause;
    if (!verb) return [];
    if (verb.lemma === "be") return ofBenefit(passage);
    if (slowing.has(verb.lemma)) return slowed(passage);
    if (!bringing.has(verb.lemma)) return [];
    const groups = [
      ...(verb.passive ? [] : objects),
      ...complements.filter(({ preposition }) => preposition === "to").map(({ group }) => group),
    ];
    return groups
      .flatMap(({ members }) => members)
      .filter((member) => isGood(member, passage))
      .flatMap((member) => readPhrase(member, passage));
  },
};

/** "Slows the decline", "did not halt progression": of the disease, where nothing says of what. */
const slowed = (passage: Passage): readonly Draft[] =>
  passage.clause.objects
    .flatMap(({ members }) => members)
    .filter((member) => courses.has(headNoun(member, passage.analysis)) && isOfPeople(member, passage))
    .flatMap((member) => [...towards(member, passage), ...readPhrase(member, passage)]);

/** "Slows the progression to X": that is kept off. */
function towards({ complements }: NounPhrase, passage: Passage): readonly Draft[] {
  const { clause } = passage;
  const agents = readingsOfTypes(subjectRoles(clause, "treat", passage, false), "treatment");
  const patients = complements
    .filter(({ preposition }) => preposition === "to")
    .flatMap(({ group }) => rolesOf(group, passage));
  return patients.length > 0
    ? link("prevent", agents, patients, passage, "outcome:to", certaintyOf(clause, passage))
    : [];
}

const isOfPeople = ({ of, from, head, complements }: NounPhrase, { analysis }: Passage): boolean =>
  (of === undefined &&
    complements.every(({ preposition }) => preposition === "to") &&
    !analysis.words.slice(from, head).some(({ term }) => term !== undefined)) ||
  of?.members.every((inner) => isPersonal(inner, analysis)) === true;

/** "Might be of benefit in X", "is of little use". */
const ofBenefit = (passage: Passage): readonly Draft[] =>
  passage.clause.complements
    .filter(({ preposition }) => preposition === "of")
    .flatMap(({ group: { members } }) => members)
    .filter((member) => /^(benefit|help|value|use)$/.test(headNoun(member, passage.analysis)))
    // "Is of little use": what it is good for it is not.
    .filter(({ from, head }) => !passage.analysis.words.slice(from, head).some(({ low }) => /^(little|no)$/.test(low)))
    .flatMap((member) => readPhrase(member, passage));

/** "Lasting control", "better outcomes"; not "infection control", which is control of something. */
function isGood(member: NounPhrase, { analysis }: Passage): boolean {
  const noun = headNoun(member, analysis);
  const ofOther = analysis.words
    .slice(member.from, member.head)
    .some(({ tag, low }) => tag === "noun" && low !== "symptom" && low !== "disease");
  if (!goods.has(noun) || ofOther) return false;
  const withWordBefore = phraseText(analysis.words, Math.max(0, member.from - 1), member.head);
  return noun !== "outcome" || /\bbetter\b/.test(withWordBefore);
}

function readPhrase(member: NounPhrase, passage: Passage): readonly Draft[] {
  const { clause, analysis, topic } = passage;
  const agents = readingsOfTypes(subjectRoles(clause, "treat", passage, false), "treatment");
  const own = ofTypes(passage.heads, "symptom");
  const isRelief = /^(relief|help)$/.test(headNoun(member, analysis));
  const patients = nonEmpty([
    helped(member, clause, passage),
    isRelief ? own : [],
    isRelief && own.length > 0 ? [] : [topic],
  ]);
  const rule = `outcome:${headNoun(member, analysis)}`;
  const certainty = certaintyOf(clause, passage);
  const kept = keeping.has(clause.verb?.lemma ?? "") && headNoun(member, analysis) === "remission";
  const prevented = kept ? [returnsNamed(member, passage)] : [];
  const returns = link("prevent", agents, prevented, passage, rule, certainty);
  // What does not keep a remission going may bring it about.
  if (returns.length > 0 && certainty.polarity === "negated") return returns;
  return [...link("treat", agents, patients, passage, rule, certainty), ...returns];
}

/** What the end of a remission is called in this article: "relapse", "flares". */
function returnsNamed(member: NounPhrase, { analysis, grounding: { registry, mentioned } }: Passage): readonly Role[] {
  const span = spanOfWords(analysis, member.from, member.head + 1);
  return ["relapse", "flare"]
    .flatMap((name) => registry.find(name) ?? [])
    .filter((entity) => mentioned.has(entity))
    .slice(0, 1)
    .map((entity) => namedRole(entity, span, registry));
}

/** What the good is said to be for. */
function helped(member: NounPhrase, clause: Clause, passage: Passage): readonly Role[] {
  const behind = [...member.complements, ...clause.complements].filter(({ preposition }) => whose.has(preposition));
  const groups = [...(member.of ? [member.of] : []), ...behind.map(({ group }) => group)];
  return ofTypes(
    groups.flatMap((group) => rolesOf(group, passage)[0] ?? []),
    "disease",
    "symptom",
    "mechanism",
  );
}
