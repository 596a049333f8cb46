import type { Clause } from "../../language/clause";
import type { Group, NounPhrase } from "../../language/phrases";
import { certaintyOf } from "../certainty";
import { link } from "../link/link";
import type { Passage } from "../passage";
import { headNoun, isPersonal } from "../roles/head-noun";
import { ofTypes, type Role } from "../roles/role";
import { rolesOf } from "../roles/roles-of";
import type { Rule } from "../rule";

const suspecting = new Set(["suspect", "consider", "think of", "arise", "require", "rest", "base", "have"]);
const own = /^(disease|disorder|condition|diagnosis|syndrome|illness|it|this|possibility)$/;
const asking = /^(diagnosis|suspicion)$/;

/** "The disease should be suspected in children with X and Y", "suspicion arises when a child has X", "the diagnosis requires X": those are its signs. */
export const suspectedIn: Rule = {
  name: "suspected-in",
  verbs: suspecting,
  sections: new Set(["tests"]),
  read(passage) {
    const { clause, place, topic } = passage;
    const { verb } = clause;
    if (place.section !== "tests" || !verb || verb.negated || !suspecting.has(verb.lemma)) return [];
    const signs = ofTypes(
      signsIn(clause, passage).filter(
        ({ entity, implied }) => !implied && passage.grounding.registry.isLexical(entity),
      ),
      "symptom",
    );
    const { qualifiers } = certaintyOf(clause, passage);
    return signs.length === 0
      ? []
      : link("show", [[topic]], [signs], passage, suspectedIn.name, { polarity: "asserted", qualifiers });
  },
};

function signsIn(clause: Clause, passage: Passage): readonly Role[] {
  const { verb, complements, objects, governor } = clause;
  if (verb?.lemma === "have") return governor && isSuspected(governor, passage) ? hadBy(clause, passage) : [];
  if (isSuspected(clause, passage))
    return complements
      .filter(({ preposition }) => preposition === "in" || preposition === "with")
      .flatMap(({ group }) => ofPeople(group, passage));
  if (!isOf(clause.subject, asking, passage)) return [];
  const rested = complements.filter(({ preposition }) => /^(on|upon)$/.test(preposition)).map(({ group }) => group);
  const needed = verb?.lemma === "require" && !verb.passive ? objects : rested;
  return needed.flatMap((group) => rolesOf(group, passage)[0] ?? []);
}

/** "When a child has X". */
const hadBy = ({ subject, objects, link: how }: Clause, passage: Passage): readonly Role[] =>
  /^(when|if)$/.test(how) && subject?.members.every((member) => isPersonal(member, passage.analysis))
    ? objects.flatMap((group) => rolesOf(group, passage)[0] ?? [])
    : [];

/** "The disease is suspected", "suspicion arises". */
const isSuspected = ({ verb, subject }: Clause, passage: Passage): boolean =>
  verb?.lemma === "arise"
    ? isOf(subject, asking, passage)
    : verb?.passive === true && /^(suspect|consider|think of)$/.test(verb.lemma) && isOwn(subject, passage);

const isOf = (group: Group | undefined, nouns: RegExp, { analysis }: Passage): boolean =>
  group?.members.every((member) => nouns.test(headNoun(member, analysis)) && !member.of) === true;

/** What names the disease of the article. */
const isOwn = (group: Group | undefined, passage: Passage): boolean =>
  isOf(group, own, passage) ||
  rolesOf(group, passage)[0]?.every(({ entity }) => entity === passage.topic.entity) === true;

/** "Anyone with X and Y". */
const ofPeople = ({ members }: Group, passage: Passage): readonly Role[] =>
  members.flatMap((member) => (isAnybody(member, passage) ? behindWith(member, passage) : []));

const isAnybody = (member: NounPhrase, { analysis }: Passage): boolean =>
  isPersonal(member, analysis) || /^(anyone|anybody|everyone|those)$/.test(analysis.words[member.head]?.low ?? "");

const behindWith = ({ complements }: NounPhrase, passage: Passage): readonly Role[] =>
  complements
    .filter(({ preposition }) => preposition === "with")
    .flatMap(({ group }) => rolesOf(group, passage)[0] ?? []);
