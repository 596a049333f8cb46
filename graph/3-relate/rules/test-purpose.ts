import type { Clause } from "../../language/clause";
import type { Complement, Group, NounPhrase } from "../../language/phrases";
import type { Frame } from "../../lexicon/frames";
import { adjectiveWords } from "../adjective-words";
import { certaintyOf } from "../certainty";
import { type Draft, link } from "../link/link";
import type { Certainty, Passage } from "../passage";
import { headNoun } from "../roles/head-noun";
import { type Alternatives, nonEmpty, ofTypes, type Role, readingsOfTypes } from "../roles/role";
import { rolesOf } from "../roles/roles-of";
import { isShareOf } from "../roles/share-of";
import { isAboutPeople } from "../roles/taken";
import { testsOfUnborn } from "../roles/tests-of-unborn";
import type { Rule } from "../rule";

/** Nouns for what is done with a test. */
const deeds: ReadonlyMap<string, Frame> = new Map(
  Object.entries({
    exclusion: "exclude",
    screening: "detect",
    detection: "detect",
    diagnosis: "detect",
    confirmation: "detect",
    identification: "detect",
    recognition: "detect",
    assessment: "detect",
  } satisfies Record<string, Frame>),
);
const enabling = new Set("allow enable permit facilitate serve".split(" "));
const doing = new Set("do make perform achieve establish confirm reach base carry_out secure obtain".split(" "));
const usual = /^(typical|characteristic|common|usual|frequent|expected|visible|seen|possible|positive)$/;
const raised = /^(raised|high|elevated|low|positive|abnormal|increased|reduced|decreased|prolonged)$/;
const substance = /antibod|-factor|marker|anca|^ana-/;
const shifting = new Set(["rise", "fall", "increase", "drop", "raise", "elevate", "lower", "reduce", "climb"]);

/** What a test is for, told by nouns: "for exclusion of X, Y is done", "screening for X is by Y", "Y allows recognition of X", "the key test is Y". */
export const testPurpose: Rule = {
  name: "test-purpose",
  read(passage) {
    const { clause, heads, place } = passage;
    const isOnTests = place.section === "tests" || heads.some(({ type }) => type === "test");
    const { verb } = clause;
    if (!verb) return isOnTests ? fragment(clause, passage) : [];
    const nominal = behind(clause, passage);
    if (nominal.length > 0) return nominal;
    const unborn = testsOfUnborn(clause, isPossible(clause, passage), passage);
    if (unborn.length > 0) return join("detect", unborn, [[passage.topic]], passage);
    if (verb.passive ? doing.has(verb.lemma.replace(" ", "_")) : isPossible(clause, passage))
      return byMeans(clause, passage);
    if (enabling.has(verb.lemma) && !verb.passive) return enabled(clause, passage);
    return isOnTests && clause.link === "main" ? outOfRange(clause, passage) : [];
  },
};

const join = (frame: Frame, tests: readonly Role[], patients: Alternatives, passage: Passage, certainty?: Certainty) =>
  tests.length === 0
    ? []
    : link(frame, [tests], patients, passage, testPurpose.name, certainty ?? certaintyOf(passage.clause, passage));

const testsOf = (group: Group | undefined, passage: Passage): readonly Role[] =>
  ofTypes(rolesOf(group, passage)[0] ?? [], "test");
const ownTests = ({ heads }: Passage): readonly Role[] => ofTypes(heads, "test");

/** What a noun of the table is of: "exclusion of X", "screening for X". */
function deedOf(member: NounPhrase, passage: Passage): readonly [Frame, Alternatives] | undefined {
  const frame = deeds.get(headNoun(member, passage.analysis));
  const groups = [...(member.of ? [member.of] : []), ...member.complements.filter(isFor).map(({ group }) => group)];
  const patients = groups.flatMap((group) =>
    readingsOfTypes(rolesOf(group, passage), "symptom", "disease", "risk", "mechanism", "gene"),
  );
  return frame && patients.length > 0 ? [frame, patients] : undefined;
}

const isFor = ({ preposition }: Complement): boolean => preposition === "for";

/** "Is done for the exclusion of X", "indicated for suspected X". */
function behind(clause: Clause, passage: Passage): readonly Draft[] {
  const aims = clause.complements.filter(isFor);
  const hunted = clause.complements.flatMap((complement) => huntedIn(complement, passage));
  if (aims.length === 0 && hunted.length === 0) return [];
  const tests = clause.subject ? testsOf(clause.subject, passage) : ownTests(passage);
  if (tests.length === 0) return [];
  if (hunted.length > 0)
    return hunted.flatMap((group) => join("detect", tests, rolesOf(group, passage), passage, plain));
  return aims.flatMap(({ group }) =>
    group.members.flatMap((member) => {
      const deed = deedOf(member, passage);
      if (deed) return join(deed[0], tests, deed[1], passage);
      const { words } = passage.analysis;
      const isSuspected = words
        .slice(member.from, member.head + 1)
        .some(({ low }) => /^(suspected|possible)$/.test(low));
      return isSuspected && clause.verb?.passive ? join("detect", tests, rolesOf(group, passage), passage, plain) : [];
    }),
  );
}

/** "In search of X", "in everyone in search of X". */
const huntedIn = ({ preposition, group }: Complement, passage: Passage): readonly Group[] =>
  preposition !== "in"
    ? []
    : group.members.flatMap((member) =>
        member.of && headNoun(member, passage.analysis) === "search"
          ? [member.of]
          : member.complements.flatMap((inner) => huntedIn(inner, passage)),
      );

const plain: Certainty = { polarity: "asserted", qualifiers: {} };

/** "Is possible by Y". */
const isPossible = (clause: Clause, { analysis }: Passage): boolean =>
  clause.verb?.lemma === "be" &&
  adjectiveWords(clause, analysis).some((word) => /^(possible|available|feasible)$/.test(word));

/** "Screening for X is done by Y". */
function byMeans(clause: Clause, passage: Passage): readonly Draft[] {
  const [member] = clause.subject?.members ?? [];
  const noun = member ? headNoun(member, passage.analysis) : "";
  const deed = member ? deedOf(member, passage) : undefined;
  const sought = deed ?? (noun === "diagnosis" ? (["detect", [[passage.topic]]] as const) : undefined);
  if (!sought) return [];
  const tests = clause.complements
    .filter(({ preposition }) => /^(by|with|on|from|through|using)$/.test(preposition))
    .flatMap(({ group }) => testsOf(group, passage));
  return join(sought[0], tests, sought[1], passage);
}

/** "Y allows early recognition of X". */
function enabled(clause: Clause, passage: Passage): readonly Draft[] {
  const tests = clause.subject ? testsOf(clause.subject, passage) : ownTests(passage);
  const groups = [...clause.objects, ...clause.complements.map(({ group }) => group)];
  return groups
    .flatMap(({ members }) => members)
    .flatMap((member) => {
      const deed = deedOf(member, passage);
      return deed ? join(deed[0], tests, deed[1], passage) : [];
    });
}

/** In an entry on a test: "raised in X", "rises in X", "X is typical". */
function outOfRange(clause: Clause, passage: Passage): readonly Draft[] {
  const { verb, subject, complements } = clause;
  const words = verb?.lemma === "be" ? adjectiveWords(clause, passage.analysis) : [];
  const isUsual = words.some((word) => usual.test(word));
  const isOff = words.some((word) => raised.test(word)) || shifting.has(verb?.lemma ?? "");
  if (!isUsual && !isOff) return [];
  const isHead = subject === undefined || testsOf(subject, passage).length > 0;
  if (isHead) return isOff ? inWhat(complements, subject, passage) : [];
  return isUsual ? join("detect", ownTests(passage), findings(subject, passage), passage) : [];
}

function inWhat(complements: readonly Complement[], subject: Group | undefined, passage: Passage): readonly Draft[] {
  const { registry } = passage.grounding;
  const tests = subject ? testsOf(subject, passage) : ownTests(passage);
  const where = complements
    .filter(
      ({ preposition, group }) =>
        preposition === "in" && !group.members.some((member) => isAboutPeople(member, passage)),
    )
    .flatMap(({ group }) => findings(group, passage))
    .map((roles) =>
      roles.filter(
        ({ entity }) => !registry.isSubject(entity) && !registry.isForm(entity) && !registry.isTopical(entity),
      ),
    );
  return join("detect", tests, nonEmpty(where), passage);
}

/** Antibodies and the like are there in those who have the disease. */
const isSubstance = ({ heads }: Passage): boolean => heads.every(({ entity }) => substance.test(entity));

const findings = (group: Group | undefined, passage: Passage): Alternatives =>
  nonEmpty(
    readingsOfTypes(rolesOf(group, passage), "symptom", "disease", "risk", "mechanism").map((roles) =>
      roles.filter(({ entity }) => passage.grounding.registry.isLexical(entity)),
    ),
  );

/** In an entry on a test: "for X", "anemia, leukopenia", "yearly screening for X", "raised in X". */
function fragment(clause: Clause, passage: Passage): readonly Draft[] {
  const { opens, statement, analysis, place } = passage;
  const tests = ownTests(passage);
  if (tests.length !== 1 || !opens || statement.statement.field || !place.item.head || clause.link !== "main")
    return [];
  const words = adjectiveWords(clause, analysis);
  if (words.some((word) => raised.test(word) || (word === "present" && isSubstance(passage)))) {
    const people = clause.complements.some(({ group }) => group.members.some((member) => isShareOf(member, passage)));
    return people && (words.includes("positive") || isSubstance(passage))
      ? join("detect", tests, [[passage.topic]], passage)
      : inWhat(clause.complements, undefined, passage);
  }
  if (!clause.subject)
    return clause.complements
      .filter(isFor)
      .flatMap(({ group }) => join("detect", tests, findings(group, passage), passage));
  return clause.subject.members.flatMap((member) => {
    const deed = deedOf(member, passage);
    return deed ? join(deed[0], tests, deed[1], passage) : [];
  });
}
