import { spanOfWords } from "../../2-ground/analysis";
import type { Clause } from "../../language/clause";
import { groupsIn } from "../../language/groups-in";
import type { Complement, Group, NounPhrase } from "../../language/phrases";
import type { Passage } from "../passage";
import { headNoun, isPersonal } from "./head-noun";
import { namedRole, ofTypes, type Role } from "./role";
import { rolesOf } from "./roles-of";

const anybody = /^(anyone|anybody|everyone|everybody|someone|somebody|those|people|others|who|you)$/;
const taker = /^(user|recipient|taker)$/;
const takes = new Set("take receive use start begin undergo get have need be on".split(" "));
const given = new Set(["treat", "give", "put on", "start on", "start"]);
/** Prepositions behind which stands what people take: "patients on X". */
const on = new Set(["on", "under", "with", "receiving"]);
/** Prepositions that say beside which treatment something is done. */
const beside = new Set(
  "during|before|after|under|on|with|while on|throughout|prior to|while|following|in|for|by|to".split("|"),
);
const meanwhile = new Set(["before", "after", "while", "when", "once", "if", "as long as", "whenever", "because"]);

/** Whether a phrase is about people, by a noun or a pronoun. */
export const isAboutPeople = (member: NounPhrase, { analysis }: Passage): boolean =>
  isPersonal(member, analysis) ||
  taker.test(headNoun(member, analysis)) ||
  anybody.test(analysis.words[member.head]?.low ?? "");

/** What people are said to take: "patients on X", "anyone taking X", "women who receive X", "X users". */
export function takenBy(group: Group | undefined, passage: Passage): readonly Role[] {
  return (group?.members ?? []).flatMap((member) => {
    if (!isAboutPeople(member, passage)) return [];
    const behind = member.complements.filter(({ preposition }) => on.has(preposition)).map((inner) => inner.group);
    const described = describing(member, passage).flatMap((clause) => takenIn(clause));
    const named = taker.test(headNoun(member, passage.analysis))
      ? ofTypes(namedWithin(member, passage), "treatment")
      : [];
    return [...named, ...[...behind, ...described].flatMap((inner) => treatmentsOf(inner, passage))];
  });
}

/** The known names inside a phrase: "X users", "regular X checks". */
export const namedWithin = (
  { from, head }: NounPhrase,
  { analysis, grounding: { registry } }: Passage,
): readonly Role[] =>
  analysis.words.slice(from, head + 1).flatMap((word, at) => {
    const term = analysis.terms[word.term ?? -1];
    return term ? [namedRole(term.entity, spanOfWords(analysis, from + at, from + at + 1), registry)] : [];
  });

/** The clauses that say who is meant: "taking X", "who take X". */
const describing = (member: NounPhrase, { analysis }: Passage): readonly Clause[] =>
  analysis.clauses.filter(
    ({ link, subject }) =>
      (link === "participle" || link === "relative") && subject?.members.some(({ head }) => head === member.head),
  );

const takenIn = ({ verb, objects, complements }: Clause): readonly Group[] => {
  if (!verb || verb.negated) return [];
  if (verb.passive)
    return given.has(verb.lemma)
      ? complements
          .filter(isWith)
          .map(({ group }) => group)
          .concat(objects)
      : [];
  return takes.has(verb.lemma) ? [...objects, ...complements.filter(isOn).map(({ group }) => group)] : [];
};
const isWith = ({ preposition }: Complement): boolean => preposition === "with" || preposition === "by";
const isOn = ({ preposition }: Complement): boolean => preposition === "on";

/** The treatments that a group names, or that it speaks of by a noun before them: "treatment with X", "the use of X". */
export function treatmentsOf(group: Group | undefined, passage: Passage): readonly Role[] {
  if (!group) return [];
  const own = ofTypes(rolesOf(group, passage)[0] ?? [], "treatment").filter(isKnown(passage));
  if (own.length > 0) return own;
  return group.members.flatMap((member) =>
    [...(member.of ? [member.of] : []), ...member.complements.map((inner) => inner.group)].flatMap((inner) =>
      treatmentsOf(inner, passage),
    ),
  );
}

/** "Before treatment" names none. */
const isKnown =
  ({ grounding: { registry }, heads }: Passage) =>
  ({ entity }: Role): boolean =>
    registry.isLexical(entity) || heads.some((head) => head.entity === entity);

/** Treatments beside which a clause says that something is or happens: "during treatment with X", "in patients on X", "before starting X". */
export function takenMeanwhile(clause: Clause, passage: Passage): readonly Role[] {
  const { clauses } = passage.analysis;
  const phrases = groupsIn(clause).flatMap((group) => group.members.flatMap((member) => member.complements));
  const behind = [...clause.complements, ...phrases]
    .filter(({ preposition }) => beside.has(preposition))
    .flatMap(({ preposition, group }) => [
      ...takenBy(group, passage),
      ...(/^(in|for|by|to)$/.test(preposition) ? [] : treatmentsOf(group, passage)),
    ]);
  if (behind.length > 0) return behind;
  return clauses
    .filter(({ link, governor }) => meanwhile.has(link) && (governor === clause || governor === undefined))
    .flatMap((other) =>
      other === clause
        ? []
        : other.verb?.passive || other.link === "because"
          ? treatmentsOf(other.subject, passage)
          : other.objects.flatMap((group) => treatmentsOf(group, passage)),
    );
}

/** "One in ten", "a third", "about 10 %". */
const isShare = ({ head, of, complements }: NounPhrase, { analysis: { words } }: Passage): boolean =>
  !of &&
  (words[head]?.tag === "number" || /^(one|third|quarter|half|many|some|few)$/.test(words[head]?.low ?? "")) &&
  complements.every(({ group }) => group.members.every((member) => words[member.head]?.tag === "number"));

const suffering = /^(get|develop|experience|notice|report|suffer|suffer from|complain of)$/;
const some = /^(some|many|most|few|certain|other)$/;

/** "Anyone on X may develop Y": not for their disease. In an entry on a treatment, "some people get Y". */
export function harmed({ subject, verb }: Clause, passage: Passage): readonly Role[] {
  if (!suffering.test(verb?.lemma ?? "")) return [];
  const taken = takenBy(subject, passage);
  if (taken.length > 0) return taken;
  const { heads, place, analysis } = passage;
  const isSome = subject?.members.some(
    (member) =>
      isShare(member, passage) ||
      (isPersonal(member, analysis) &&
        member.complements.length === 0 &&
        (some.test(member.determiner ?? "") || some.test(analysis.words[member.from]?.low ?? "")) &&
        describing(member, passage).length === 0),
  );
  const isOnDrugs = place.section === "drugs" || place.section === "procedures" || place.section === "supplements";
  return isSome && isOnDrugs && heads.length === 1 ? ofTypes(heads, "treatment") : [];
}
