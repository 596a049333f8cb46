import type { NounPhrase } from "../../language/phrases";
import type { SectionKind } from "../../model/article";
import { adjectiveWords } from "../adjective-words";
import { certaintyOf } from "../certainty";
import { type Draft, link } from "../link/link";
import { type Passage, subjectRole } from "../passage";
import { headNoun } from "../roles/head-noun";
import { ofTypes, type Role } from "../roles/role";
import { rolesOf } from "../roles/roles-of";
import type { Rule } from "../rule";

const pictures = new Set([
  "picture",
  "pattern",
  "symptom",
  "sign",
  "feature",
  "complaint",
  "presentation",
  "finding",
  "manifestation",
]);
/** Verbs that put a disease on the list of what else it could be. */
const weighing = new Set([
  "consider",
  "exclude",
  "rule out",
  "distinguish",
  "think of",
  "remember",
  "suspect",
  "discuss",
  "overlook",
  "forget",
]);
const imitating = new Set(["imitate", "mimic", "resemble", "copy", "simulate"]);
/** Verbs that two things do to one another. */
const mutual = new Set(["overlap", "confuse", "mistake", "mix up"]);
const same = new Set(["same", "similar", "identical"]);
/** What a disease brings in its place: "much the same illness". */
const illnesses = /^(illness|disease|condition|syndrome|disorder)$/;
const looking = /^(look|appear|seem|feel)$/;

/** A look-alike told by its signs: "produces the same picture", "imitates the bowel complaints". */
export const samePicture: Rule = {
  name: "same-picture",
  verbs: "any",
  read(passage) {
    const { clause, analysis, place } = passage;
    const { verb } = clause;
    if (!verb) return [];
    if (verb.passive && weighing.has(verb.lemma) && clause.subject)
      return place.section === "differential" || mustBe(passage) ? considered(passage) : [];
    if (looking.test(verb.lemma) && looksSame(passage)) return imitated(passage, place.section === "differential");
    const overlaps = verb.lemma === "be" || verb.lemma === "overlap" ? overlapping(passage) : [];
    if (verb.lemma === "be" || overlaps.length > 0) return overlaps;
    if (mutual.has(verb.lemma) && clause.objects.length === 0) return oneAnother(passage);
    const object = clause.objects[0]?.members[0];
    if (verb.passive || !object) return [];
    const words = analysis.words.slice(object.from, object.head);
    const saysSame = words.some(({ low }) => same.has(low));
    const noun = headNoun(object, analysis);
    if (!pictures.has(noun) && !(saysSame && illnesses.test(noun))) return [];
    if (verb.lemma === "share") return shared(object, passage);
    const saysAlike = imitating.has(verb.lemma) || saysSame;
    return saysAlike || place.section === "differential" ? imitated(passage) : [];
  },
};

const examined: ReadonlySet<SectionKind> = new Set(["tests", "types", "lead", "symptoms", "names"]);

/** "X has to be excluded", whatever the section is on; not where a test is said to do it. */
function mustBe({ clause, place, analysis: { words }, topic, grounding }: Passage): boolean {
  const { verb, complements } = clause;
  if (!verb || clause.link !== "main" || !examined.has(place.section) || topic.entity !== grounding.subject)
    return false;
  if (complements.some(({ preposition }) => /^(by|with|on|in|through|for)$/.test(preposition))) return false;
  return (
    !verb.negated &&
    words.slice(Math.max(0, verb.from - 1), verb.to).some(({ low }) => /^(must|should|has|have|need|needs)$/.test(low))
  );
}

/** "There is overlap with X", "the distinction from X is difficult", "the symptoms are similar to those of X". */
function overlapping(passage: Passage): readonly Draft[] {
  const { clause, topic, analysis } = passage;
  const named = [...(clause.subject?.members ?? []), ...clause.objects.flatMap(({ members }) => members)];
  const alike = named.filter((member) =>
    /^(overlap|similarity|resemblance|likeness|distinction)$/.test(headNoun(member, analysis)),
  );
  // "The symptoms are similar to those of X".
  const isPicture =
    clause.subject?.members.every((member) => !member.of && pictures.has(headNoun(member, analysis))) === true &&
    (clause.verb?.lemma === "overlap" || adjectiveWords(clause, analysis).some((word) => same.has(word)));
  const others = alike
    .flatMap(({ complements }) => complements)
    .concat(alike.length > 0 || isPicture ? clause.complements : [])
    .filter(({ preposition }) => preposition === "with" || preposition === "to" || preposition === "from")
    .map(({ group }) => ofTypes(rolesOf(group, passage)[0] ?? [], "disease"));
  return link("resemble", [[topic]], others, passage, "same-picture:overlap", certaintyOf(clause, passage));
}

/** "X must be considered": a look-alike, and no less certainly for "must be excluded". */
function considered(passage: Passage): readonly Draft[] {
  const { clause, grounding, place } = passage;
  const { registry } = grounding;
  // "Other causes of a raised ferritin must be excluded": these, and not the finding.
  if (clause.subject?.members.every((member) => member.of && headNoun(member, passage.analysis) === "cause")) return [];
  const isOther = ({ entity, type }: Role) =>
    place.section === "differential" || (type === "disease" && !registry.isSubject(entity) && !registry.isForm(entity));
  const lookAlikes = rolesOf(clause.subject, passage).map((roles) => roles.filter(isOther));
  return link("resemble", lookAlikes, [[subjectRole(grounding)]], passage, "same-picture:considered", {
    ...certaintyOf(clause, passage),
    polarity: "asserted",
  });
}

/** "The two overlap", "both are easily confused": with one another, where nothing else is named. */
function oneAnother(passage: Passage): readonly Draft[] {
  const { clause } = passage;
  if (clause.complements.some(({ preposition }) => preposition === "with" || preposition === "for")) return [];
  const [first, second, ...others] = ofTypes(rolesOf(clause.subject, passage)[0] ?? [], "disease");
  if (!first || !second || others.length > 0) return [];
  return link("resemble", [[first]], [[second]], passage, "same-picture:mutual", certaintyOf(clause, passage));
}

/** "X shares its symptoms with Y"; without "with", with the topic. */
function shared(object: NounPhrase, passage: Passage): readonly Draft[] {
  const { clause, topic } = passage;
  const others = [...object.complements, ...clause.complements]
    .filter(({ preposition }) => preposition === "with")
    .flatMap(({ group }) => rolesOf(group, passage));
  const lookAlikes = rolesOf(clause.subject, passage);
  const certainty = certaintyOf(clause, passage);
  return link("resemble", lookAlikes, [...others, [topic]], passage, "same-picture:share", certainty);
}

/** "Can look identical", "looks much the same": as what, is not said. */
function looksSame({ clause: { verb, objects, complements, adjectives }, analysis: { words } }: Passage): boolean {
  if (verb?.negated || complements.some(({ preposition }) => /^(to|like|as|from)$/.test(preposition))) return false;
  const said = [...objects.flatMap(({ members }) => members), ...adjectives].flatMap(({ from, to }) =>
    words.slice(from, to),
  );
  return [...said, ...words.slice(verb?.to, (verb?.to ?? 0) + 3)].some(({ low }) =>
    /^(same|identical|alike|indistinguishable)$/.test(low),
  );
}

/** "X produces the same picture" as the topic; where X heads the entry, as the article's subject. What only looks like it may be a sign elsewhere. */
function imitated(passage: Passage, isLook = false): readonly Draft[] {
  const { clause, topic, grounding } = passage;
  const fits = ({ type, entity }: Role) =>
    type === "disease" || (isLook && (type === "symptom" || type === "risk") && !grounding.registry.isSubject(entity));
  const alike = rolesOf(clause.subject, passage).map((roles) => roles.filter(fits));
  const isOwn = topic.entity === alike[0]?.[0]?.entity;
  const model: Role = isOwn ? { ...topic, entity: grounding.subject } : topic;
  return link("resemble", alike, [[model]], passage, samePicture.name, certaintyOf(clause, passage));
}
