import { spanOfWords } from "../../2-ground/analysis";
import { nameReferents } from "../../2-ground/name";
import type { Group, NounPhrase } from "../../language/phrases";
import { sufferers } from "../../lexicon/head-nouns";
import type { Passage } from "../passage";
import { remembered } from "../remembered";
import { actedOnBefore } from "./acted-on-before";
import { addressed } from "./addressed";
import { antecedents, isDistributive } from "./antecedents";
import { asDisease } from "./as-disease";
import { isDoubtful } from "./doubtful-name";
import { bracketKinds, deviationOf, exampleKinds, exampleRole } from "./example-kinds";
import { genesListed } from "./genes-listed";
import { genesMeant } from "./genes-meant";
import { harmTo } from "./harm-to";
import { headNoun } from "./head-noun";
import { isClassBetween } from "./is-class-between";
import { isDescribedName } from "./is-described-name";
import { isEmptyPhrase } from "./is-empty-phrase";
import { isFloating } from "./is-floating";
import { isOfWhich } from "./is-of-which";
import { kindNouns } from "./kind-nouns";
import { likenedBefore } from "./likened-before";
import { otherNames } from "./other-names";
import { hasTerm } from "./phrase-content";
import { pointsBack } from "./points-back";
import { pointsThrough } from "./points-through";
import { exampleGloss, readBracket } from "./read-bracket";
import { type Alternatives, imply, namedRole, ofType, ofTypes, type Role, statedRole } from "./role";
import { runTogether } from "./run-together";
import { sharedName } from "./shared-name";
import { withSharedOf } from "./shared-of";
import { sharesNamedPlace, withSharedPlace } from "./shared-place";
import { isShortfall, shortfallOf } from "./shortfall-of";
import { shorthand } from "./shorthand";
import { singledOut } from "./singled-out";
import { topicMeant } from "./topic-meant";
import { usedIn } from "./used-in";
import { withRest } from "./with-rest";

/** What a coordinated phrase stands for. Examples ("drugs such as A and B") count with what they exemplify. */
export function rolesOf(group: Group | undefined, passage: Passage): Alternatives {
  if (!group) return [];
  return remembered(group, passage, () => readMembers(group, passage));
}

/** What one phrase stands for. With its `group` it may share a modifier or a noun with the other members. */
export const phraseRoles = (phrase: NounPhrase, passage: Passage, group?: Group): Alternatives =>
  group && group.members.length > 1
    ? readPhrase(phrase, passage, group)
    : remembered(phrase, passage, () => readPhrase(phrase, passage, group));

/** What stands in brackets behind a phrase as a list. */
export const glossList = (phrase: NounPhrase, passage: Passage): readonly Role[] =>
  phrase.gloss.flatMap((items) => {
    const group = readBracket(items);
    return group ? group.members.flatMap((member) => phraseRoles(member, passage, group)[0] ?? []) : [];
  });

/** What the examples `given` stand for: they share the phrase's noun ("vaccines such as pneumococcal") or what it says of them. */
export function examplesOf(phrase: NounPhrase, given: Group, passage: Passage, group?: Group): readonly Role[] {
  const { analysis, grounding } = passage;
  const kinds = exampleKinds(phrase, given, passage);
  if (kinds) return kinds;
  const noun = headNoun(phrase, analysis);
  const deviation = deviationOf(phrase, group, passage);
  return likeliest(given, passage).map((role) => exampleRole(role, noun, deviation, grounding.registry));
}

const likeliest = (group: Group, passage: Passage): readonly Role[] => rolesOf(group, passage)[0] ?? [];

function readMembers(group: Group, passage: Passage): Alternatives {
  const each = withSharedOf(withRest(group, passage), passage.analysis).map((member) =>
    phraseRoles(member, passage, group),
  );
  if (each.length === 1) return each[0] ?? [];
  const first = each.flatMap(([likeliest = []], at) => (isClassBetween(at, group, each) ? [] : likeliest));
  return first.length > 0 ? [first] : [];
}

function readPhrase(phrase: NounPhrase, passage: Passage, group?: Group): Alternatives {
  const tail = runTogether(phrase, passage);
  if (tail) return readPhrase(tail, passage, group);
  const singled = singledOut(phrase, passage);
  if (singled) return rolesOf(singled, passage).map(imply);
  const use = usedIn(phrase, passage);
  const used = use ? ofTypes(likeliest(use, passage), "treatment") : [];
  const back = phrase.pronoun ? pronounRoles(phrase, phrase.to - 1, passage) : pointsBack(phrase, passage);
  if (used.length > 0 || back) return used.length > 0 ? [used] : (back ?? []);
  const own = explicitRoles(phrase, passage, group);
  const names = otherNames(phrase, passage);
  const renamed = apposed(names, passage);
  if (renamed.length > 0 && !isBetterKnown(own, renamed, passage)) return [renamed];
  if (isDescribedName(phrase, own)) return [own.map((role) => typedAs(role, phrase, passage))];
  const named = own.some(({ type }) => type !== undefined) ? [] : apposed(phrase.apposition, passage);
  if (named.some(({ type }) => type !== undefined) || (own.length === 0 && named.length > 0)) return [named];
  const kept = own.length === 1 ? own.map((role) => asDisease(role, phrase, passage)) : own;
  const all = withExamples(phrase, kept, passage, group);
  return all.length > 0 ? [all] : [];
}

function typedAs(role: Role, { apposition }: NounPhrase, passage: Passage): Role {
  const type = apposed(apposition.slice(0, 1), passage)[0]?.type;
  if (type === undefined) return role;
  passage.grounding.registry.settleType(role.entity, type);
  return ofType(role, type);
}

/** Whether a phrase names one known thing, and its other names nothing that is known. */
function isBetterKnown(own: readonly Role[], renamed: readonly Role[], { grounding }: Passage): boolean {
  const { registry } = grounding;
  const isKnown = ({ entity }: Role) => registry.isLexical(entity) || registry.isSubject(entity);
  return own.length === 1 && own.every(isKnown) && !renamed.some(isKnown);
}

const apposed = (phrases: readonly NounPhrase[], passage: Passage): readonly Role[] =>
  phrases.flatMap((other) => phraseRoles(other, passage)[0] ?? []);

/** What a phrase names, its examples, and the kinds or tests in its brackets. */
function withExamples(phrase: NounPhrase, own: readonly Role[], passage: Passage, group?: Group): readonly Role[] {
  const given = phrase.examples ?? exampleGloss(phrase.gloss);
  const examples = given ? examplesOf(phrase, given, passage, group) : [];
  const inside = glossList(phrase, passage);
  const kinds = given ? [] : bracketKinds(phrase, inside, passage);
  const isTest = own.some(({ type }) => type === "test");
  const listed = kinds.length > 0 ? kinds : isTest ? ofTypes(inside, "test") : [];
  const saysLittle = examples.length > 0 && kindNouns.has(headNoun(phrase, passage.analysis));
  const counts = ({ entity, type }: Role) =>
    (examples.length === 0 || (type !== undefined && (!saysLittle || passage.grounding.registry.isLexical(entity)))) &&
    (kinds.length === 0 || passage.grounding.registry.isLexical(entity));
  return [...own.filter(counts), ...examples, ...listed];
}

/** "It", "both of them", "most of the patients". `at` is the word that is the pronoun. */
function pronounRoles(phrase: NounPhrase, at: number, passage: Passage): Alternatives {
  const pronoun = passage.analysis.words[at]?.low ?? "";
  const { of } = phrase;
  if (isFloating(at, passage) || isOfWhich(at, passage)) return [];
  if (pronoun === "you") return addressed(passage);
  // "The second picks up protein": before a verb, "second" is read as an adverb.
  if (pronoun === "the") return pointsBack({ ...phrase, to: at + 2 }, passage) ?? [];
  if (of?.members.some((member) => !member.pronoun)) return rolesOf(of, passage);
  if (of && !isDistributive(pronoun)) return of.members.flatMap((member) => pronounRoles(member, member.head, passage));
  const likened = pronoun === "both" ? likenedBefore(passage.clause, passage.analysis.clauses) : [];
  if (likened.length > 0) return [imply(likened.flatMap((group) => likeliest(group, passage)))];
  const acted = actedOnBefore(pronoun, at, passage.clause);
  const done = acted ? rolesOf(acted, passage).map(imply) : [];
  return done.length > 0 ? done : antecedents(pronoun, passage, at);
}

/** What a phrase that points nowhere stands for by its own words. */
function explicitRoles(phrase: NounPhrase, passage: Passage, group: Group | undefined): readonly Role[] {
  const {
    analysis,
    grounding: { registry },
    heads,
  } = passage;
  const shared = group ? sharedName(phrase, group, passage) : undefined;
  if (shared) return [namedRole(shared, spanOfWords(analysis, phrase.from, phrase.to), registry)];
  const noun = headNoun(phrase, analysis);
  if (sufferers.has(noun) && !hasTerm(phrase, analysis)) return afflicted(phrase, noun, passage);
  const through = pointsThrough(phrase, noun, analysis);
  const topic = through ? likeliest(through, passage) : topicMeant(phrase, noun, passage);
  if (topic) return topic;
  const lacking = isShortfall(phrase, noun, analysis) ? shortfallOf(heads, passage) : harmTo(phrase, noun, passage);
  const meant = lacking.length > 0 ? lacking : genesMeant(phrase, noun, passage);
  if (meant.length > 0) return meant;
  const isEmpty = isEmptyPhrase(phrase, noun, passage);
  if (sharesNamedPlace(phrase, group, passage)) return [];
  const named = nameReferents(withSharedPlace(phrase, group), analysis, registry)
    .filter(({ type }) => type !== undefined || !isEmpty)
    .map((referent): Role => {
      const { entity, type } = shorthand(referent.entity, noun, phrase, passage) ?? referent;
      return statedRole({ entity, type, span: referent.span });
    })
    .filter(({ entity }) => !isDoubtful(entity, phrase, passage));
  return named.length > 0
    ? named
    : genesListed(
        phrase,
        noun,
        (it) => likeliest(it, passage),
        (it) => glossList(it, passage),
      );
}

/** "Patients" have the topic; "people with X" have X; "carriers" have what was spoken of last. */
function afflicted(phrase: NounPhrase, noun: string, passage: Passage): readonly Role[] {
  const { discourse, grounding, topic } = passage;
  if (noun === "carrier")
    return imply(ofTypes(discourse.recent, "disease").filter(({ entity }) => entity !== grounding.subject));
  const atRisk = phrase.complements.find(({ preposition }) => preposition === "at");
  if (atRisk) return likeliest(atRisk.group, passage);
  const behind = phrase.complements.find(({ preposition }) => preposition === "with" || preposition === "of");
  const had = behind ? likeliest(behind.group, passage) : [];
  const own = behind?.preposition === "with" ? ofTypes(had, "disease", "risk", "symptom") : ofTypes(had, "disease");
  return own.length > 0 ? own : imply([topic]);
}
