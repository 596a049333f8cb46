import type { Clause } from "../../language/clause";
import type { Group, NounPhrase } from "../../language/phrases";
import { certaintyOf } from "../certainty";
import { type Draft, link } from "../link/link";
import type { Passage } from "../passage";
import { headNoun } from "../roles/head-noun";
import { type Alternatives, ofTypes, type Role } from "../roles/role";
import { phraseRoles, rolesOf } from "../roles/roles-of";
import type { Rule } from "../rule";

/** Nouns for sets of diseases: "the family of X", "the X group". */
const setNouns = new Set(["family", "group", "category", "class", "heading", "umbrella", "spectrum", "set", "range"]);
const within = new Set(["among", "amongst", "within", "under", "into", "to"]);
const belonging = new Set([
  "be",
  "rank",
  "fall",
  "class",
  "list",
  "count",
  "belong",
  "come",
  "classify",
  "group",
  "place",
  "number",
  "include",
]);
/** Nouns under which the kinds of the disease are listed. */
const kindNouns = new Set(["form", "type", "subtype", "variant", "variety", "subgroup", "kind"]);
const listing = new Set(["be", "include", "comprise", "distinguish", "recognize", "describe", "know"]);
const dividing = new Set(["divide", "split", "subdivide", "classify", "separate", "group", "break down"]);

/** What a disease is among, and what it is divided into: "it ranks among the X", "like other X, it …", "the rarer form is Y". */
export const membership: Rule = {
  name: "membership",
  words: new Set([...within, "like", ...kindNouns]),
  read(passage) {
    const { clause } = passage;
    if (clause.link === "if") return [];
    if (!clause.verb) return announced(passage);
    return [
      ...belongs(clause, clause.verb.lemma, passage),
      ...forms(clause, clause.verb.lemma, passage),
      ...likeOthers(clause, passage),
    ];
  },
};

/** "It falls within the family of X", "it is among the commonest X". */
function belongs(clause: Clause, lemma: string, passage: Passage): readonly Draft[] {
  if (!belonging.has(lemma) || clause.objects.length > 0) return [];
  const kinds = clause.complements
    .filter(({ preposition }) => within.has(preposition))
    .flatMap(({ group }) =>
      lemma === "be" || lemma === "come" ? pluralKinds(group, passage) : kindsIn(group, passage),
    );
  return kinds.length === 0 ? [] : include(kinds, diseasesOf(rolesOf(clause.subject, passage)), passage, "among");
}

/** "Like other X, it is inherited"; "among the X, it is the commonest". */
function likeOthers(clause: Clause, passage: Passage): readonly Draft[] {
  const { words } = passage.analysis;
  const kinds = clause.complements
    .filter(
      ({ preposition, group }) =>
        (preposition === "like" && group.members.some(({ from }) => words[from]?.low === "other")) ||
        (/^among(st)?$/.test(preposition) && clause.objects.length > 0 && clause.verb?.lemma === "be"),
    )
    .flatMap(({ group }) => kindsIn(group, passage));
  return kinds.length === 0 ? [] : include(kinds, diseasesOf(rolesOf(clause.subject, passage)), passage, "like");
}

/** "The rarer form is Y", "subtypes include Y and Z", "Y is a milder form", "it is divided into Y and Z", "the rarer form, Y, …". */
function forms(clause: Clause, lemma: string, passage: Passage): readonly Draft[] {
  const { subject, objects, complements, verb } = clause;
  const topic: readonly Role[] = [passage.topic];
  if (dividing.has(lemma) && verb?.passive) {
    const parts = complements
      .filter(({ preposition }) => preposition === "into")
      .flatMap(({ group }) => rolesOf(group, passage)[0] ?? []);
    return include(diseasesOf(rolesOf(subject, passage)), parts, passage, "divided");
  }
  const apposed = (subject?.members ?? [])
    .filter((member) => namesKind(member, passage))
    .flatMap(({ apposition }) => apposition.flatMap((other) => phraseRoles(other, passage)[0] ?? []));
  if (apposed.length > 0) return include(topic, apposed, passage, "form");
  if (!listing.has(lemma)) return [];
  if (subject?.members.every((member) => namesKind(member, passage)))
    return include(
      topic,
      objects.flatMap((group) => rolesOf(group, passage)[0] ?? []),
      passage,
      "form",
    );
  const isForm = lemma === "be" && objects[0]?.members.every((member) => namesKind(member, passage)) === true;
  return isForm ? include(topic, rolesOf(subject, passage)[0] ?? [], passage, "form") : [];
}

/** "There are three forms: Y, Z". */
function announced(passage: Passage): readonly Draft[] {
  const { clause, analysis } = passage;
  const at = analysis.clauses.indexOf(clause);
  const before = analysis.clauses[at - 1];
  if (!before || clause.link !== "main" || analysis.words[(clause.subject?.members[0]?.from ?? 0) - 1]?.low !== ":")
    return [];
  const last =
    before.objects.at(-1)?.members.at(-1) ?? (before.objects.length === 0 ? before.subject?.members.at(-1) : undefined);
  return last && namesKind(last, passage)
    ? include([passage.topic], rolesOf(clause.subject, passage)[0] ?? [], passage, "form")
    : [];
}

/** "A rarer form", without a word on what of, or of the disease itself. */
function namesKind(member: NounPhrase, passage: Passage): boolean {
  if (!kindNouns.has(headNoun(member, passage.analysis))) return false;
  const of = member.of ? diseasesOf(rolesOf(member.of, passage)) : undefined;
  return of === undefined ? member.complements.length === 0 : of.some(({ entity }) => entity === passage.topic.entity);
}

function include(kinds: readonly Role[], members: readonly Role[], passage: Passage, how: string): readonly Draft[] {
  const { registry } = passage.grounding;
  const known = kinds.filter(
    ({ entity, implied }) => registry.isLexical(entity) || registry.isSubject(entity) || implied,
  );
  const parts = members.filter(
    ({ entity, type }) =>
      !known.some((kind) => kind.entity === entity) &&
      (type === "disease" || (type === undefined && registry.isForm(entity))),
  );
  return link(
    "include",
    [ofTypes(known, "disease")],
    [parts],
    passage,
    `${membership.name}:${how}`,
    certaintyOf(passage.clause, passage),
  );
}

const diseasesOf = (alternatives: Alternatives): readonly Role[] => ofTypes(alternatives[0] ?? [], "disease");

/** "The most common X": several, of which it is one. */
const pluralKinds = (group: Group, passage: Passage): readonly Role[] =>
  group.members.some(({ determiner }) => determiner === "the") ? kindsIn(group, passage) : [];

/** The diseases of a phrase, through "the family of X" and "the X family". */
function kindsIn(group: Group, passage: Passage): readonly Role[] {
  return group.members.flatMap((member) => {
    if (!setNouns.has(headNoun(member, passage.analysis))) return diseasesOf(phraseRoles(member, passage));
    return member.of ? diseasesOf(rolesOf(member.of, passage)) : [];
  });
}
