import { spanOfWords } from "../../../2-ground/analysis";
import type { Clause } from "../../../language/clause";
import type { Group, NounPhrase } from "../../../language/phrases";
import type { Word } from "../../../language/word";
import type { SectionKind } from "../../../model/article";
import type { Passage } from "../../passage";
import { conditionRoles } from "../../roles/condition-roles";
import { headNoun } from "../../roles/head-noun";
import { type Alternatives, namedRole, nonEmpty, ofType, ofTypes, type Role, readingsOfTypes } from "../../roles/role";
import { rolesOf } from "../../roles/roles-of";
import { isAboutPeople, takenBy } from "../../roles/taken";
import { isOfAge } from "./is-of-age";

/** Prepositions behind which the clause, or its last object, says with what or in whom. */
const partnerPrepositions: ReadonlySet<string> = new Set(
  "in|with|during|by|for|on|while|to|together with|combined with|alongside|when|before|after|following|in case of".split(
    "|",
  ),
);
/** "In the first year": that says when, and not with what. */
const times = new Set("day week month year beginning start phase hour".split(" "));
const objectPrepositions = new Set(["in", "with", "during", "while", "for", "to"]);
const conditional = new Set(["if", "when", "while"]);
const drugSections: ReadonlySet<SectionKind> = new Set(["drugs", "supplements", "regenerative"]);

/** "Combining it with X is discouraged": the clause that tells of what must not be done. */
export const gerundOf = ({ subject }: Clause, { analysis }: Passage): Clause | undefined =>
  subject?.members.length === 1
    ? analysis.clauses.find(({ link: how, verb }) => how === "gerund" && verb?.from === subject.members[0]?.from)
    : undefined;

/** The first phrase that says with what or in whom: of the clause, or of its last object. */
export const partnerOf = (clause: Clause, words: readonly Word[]): Group | undefined =>
  (
    clause.complements.find(
      ({ preposition, group }) =>
        partnerPrepositions.has(preposition) && !group.members.every(({ head }) => times.has(words[head]?.low ?? "")),
    ) ??
    [...clause.objects.slice(0, 1), ...offGroups(clause)]
      .flatMap(({ members }) => members.at(-1)?.complements ?? [])
      .find(({ preposition }) => objectPrepositions.has(preposition))
  )?.group;

/** "Is off limits in X": it is the limits that "in X" stands behind. */
const offGroups = ({ complements }: Clause): readonly Group[] =>
  complements.filter(({ preposition }) => preposition === "off").map(({ group }) => group);

/** What that phrase names, or what the people in it have or take. */
export function partnersIn(clause: Clause, passage: Passage): Alternatives {
  const partner = partnerOf(clause, passage.analysis.words);
  const joined = partner ? joinedTo(partner, clause, passage) : [];
  if (joined.length > 0) {
    const each = [partner, ...joined].flatMap((group) => (group ? named(group, passage)[0] : undefined) ?? []);
    if (each.length > 0) return [each];
  }
  const had = partner ? hadBy(partner, passage) : [];
  if (had.length > 0) return had;
  if (partner && isOfAge(partner, passage)) return [];
  // "Avoided by smokers", "by most": that is no partner, and not everybody who is ill.
  const others = clause.complements.filter(({ preposition }) => preposition === "during").map(({ group }) => group);
  const isTaken = clause.complements.some(({ preposition, group }) => preposition === "with" && group === partner);
  return [partner, ...others].flatMap((group) => [
    ...rolesOf(group, passage).map((roles) => (isTaken ? roles.map(asDrug) : roles)),
    ...nonEmpty([ownTreatment(group, passage)]),
  ]);
}

/** What the people in a phrase have or take, else what it names. */
function named(group: Group, passage: Passage): Alternatives {
  const had = hadBy(group, passage);
  return had.length > 0 ? had : rolesOf(group, passage);
}

/** "In pregnancy and in kidney failure": what is joined to the first behind the same preposition. */
const joinedTo = (partner: Group, { complements }: Clause, { analysis: { words } }: Passage): readonly Group[] => {
  const first = complements.find(({ group }) => group === partner);
  return complements
    .filter(({ preposition, group }) => preposition === first?.preposition && group !== partner)
    .filter(({ group, preposition }) => {
      let at = (group.members[0]?.from ?? 0) - 1;
      while (at > 0 && words[at]?.low !== preposition) at--;
      while (words[at - 1]?.tag === "adverb" || words[at - 1]?.low === ",") at--;
      return words[at - 1]?.tag === "coordinator";
    })
    .map(({ group }) => group);
};

/** "Avoided with X", where nothing else is known of X: a drug too. */
const asDrug = (role: Role): Role => (role.type === undefined ? ofType(role, "treatment") : role);

/** "Must not be given during treatment": with the drug that the entry is about. */
const ownTreatment = (group: Group | undefined, { analysis, heads, discourse }: Passage): readonly Role[] =>
  group?.members.length === 1 &&
  group.members.every(
    (member) => member.to - member.from <= 2 && /^(treatment|therapy)$/.test(headNoun(member, analysis)),
  )
    ? ofTypes(heads.length > 0 ? heads : [...discourse.recent, ...discourse.objects], "treatment")
    : [];

/** "People who have had X", "women who take X", "anyone on X", "pregnant women": what they have or take, or their state. */
export const hadBy = (group: Group | undefined, passage: Passage): Alternatives => {
  const [person, ...others] = group?.members ?? [];
  if (!person || others.length > 0 || !isAboutPeople(person, passage)) return [];
  const taken = takenBy(group, passage);
  const state = stateWithin(person, passage);
  if (taken.length > 0 || state.length > 0) return nonEmpty([taken, state]);
  const behind = person.complements.filter(({ preposition }) => preposition === "with");
  const described = passage.analysis.clauses
    .filter(
      ({ link: how, subject }) => /^(relative|participle)$/.test(how) && subject?.members[0]?.head === person.head,
    )
    .filter(({ verb }) => /^(have|take|use|develop|receive|carry|suffer|lack)$/.test(verb?.lemma ?? ""))
    .flatMap(({ objects }) => objects);
  return nonEmpty([...behind.map((inner) => inner.group), ...described].flatMap((inner) => ofHistory(inner, passage)));
};

/** "A history of X" is of X. */
const ofHistory = (group: Group, passage: Passage): Alternatives => {
  const of = group.members.flatMap((member) =>
    member.of && headNoun(member, passage.analysis) === "history" ? [member.of] : [],
  );
  return of.length > 0 ? of.flatMap((inner) => rolesOf(inner, passage)) : rolesOf(group, passage);
};

const states: ReadonlyMap<string, string> = new Map([
  ["pregnant", "pregnancy"],
  ["breastfeeding", "breastfeeding"],
]);

function stateWithin({ from, to }: NounPhrase, { analysis, grounding: { registry } }: Passage): readonly Role[] {
  // "Women who wish to become pregnant".
  const end = analysis.words[to]?.low === "who" ? to + 8 : to;
  const mark = analysis.words.findIndex(({ tag }, at) => at >= to && tag === "mark");
  return analysis.words.slice(from, mark < 0 ? end : Math.min(end, mark)).flatMap(({ low }) => {
    const name = states.get(low.replaceAll(" ", ""));
    const entity = name === undefined ? undefined : registry.find(name);
    return entity === undefined ? [] : [namedRole(entity, spanOfWords(analysis, from, to), registry)];
  });
}

/** With what, where the clause does not say: with the drug that the entry is about, else in the disease. */
export function unspoken(avoided: Alternatives, forbids: boolean, passage: Passage): Alternatives {
  const { heads, topic, place, clause } = passage;
  const isTaken = heads.length === 0 && clause.verb?.lemma === "take" && clause.complements.length === 0;
  const likeliest = avoided[0] ?? [];
  const isTreatment = likeliest.length > 0 && likeliest.every(({ type }) => type === "treatment");
  const isHead = likeliest.some(({ entity }) => heads.some((head) => head.entity === entity));
  if (forbids && isTreatment && !isHead && !isTaken && !isAtOnce(clause, passage)) return [stateInHeading(passage)];
  const isPartOf = (entity: string) =>
    avoided
      .flat()
      .some((role) => entity !== role.entity && (entity.includes(role.entity) || role.entity.endsWith(`-${entity}`)));
  // Under "Antibiotics" one of them is avoided, and not together with them.
  const isClass = (entity: string) => /[^sui]s$/.test(passage.grounding.registry.get(entity)?.label ?? "");
  const drugs =
    drugSections.has(place.section) && !isHead
      ? ofTypes(heads, "treatment").filter(({ entity }) => !isPartOf(entity) && !(isTreatment && isClass(entity)))
      : [];
  return [drugs, stateInHeading(passage), [topic]];
}

/** Under "Pregnancy": in that. */
function stateInHeading({ place, grounding: { text, registry } }: Passage): readonly Role[] {
  const heading = place.item.group ?? place.heading;
  const at = heading ? text.slice(heading.start, heading.end).search(/\b(pregnancy|pregnant)\b/i) : -1;
  const entity = at < 0 ? undefined : registry.find("pregnancy");
  if (!heading || entity === undefined) return [];
  return ofTypes([namedRole(entity, { start: heading.start + at, end: heading.start + at + 9 }, registry)], "risk");
}

/** "Must not be taken at the same time", "together": as what is spoken of. */
export const isAtOnce = ({ complements, adverbs }: Clause, { analysis }: Passage): boolean =>
  adverbs.some((adverb) => /^(together|simultaneously|concurrently|concomitantly|alongside)$/.test(adverb)) ||
  complements.some(({ group: { members } }) => members[0] && headNoun(members[0], analysis) === "time");

/** "… if platelets are low", "while on sirolimus": what the sentence names as the circumstance. */
export function conditionsIn(clause: Clause, passage: Passage): Alternatives {
  const { clauses } = passage.analysis;
  const condition = clauses.find(
    ({ link: how, governor, objects, subject, complements }) =>
      conditional.has(how) &&
      (governor === clause || governor === undefined) &&
      (objects.length > 0 || subject !== undefined || complements.length > 0),
  );
  const meanwhile = clauses
    .flatMap(({ complements, objects }) => [
      ...complements,
      ...objects.flatMap(({ members }) => members.flatMap((member) => member.complements)),
    ])
    .filter(({ preposition }) => preposition === "during")
    .flatMap(({ group }) => rolesOf(group, passage));
  return condition ? conditionRoles(condition, passage) : readingsOfTypes(meanwhile, "treatment", "disease");
}
