import type { Clause } from "../../language/clause";
import type { VerbGroup } from "../../language/phrases";
import { adjectiveWords } from "../adjective-words";
import { certaintyOf } from "../certainty";
import { type Draft, link } from "../link/link";
import type { Passage } from "../passage";
import { headNoun } from "../roles/head-noun";
import { ofTypes, readingsOfTypes } from "../roles/role";
import { rolesOf } from "../roles/roles-of";
import { treatmentsAtHand } from "../roles/treatments-at-hand";
import type { Rule } from "../rule";

const limiting = new Set(["limit", "restrict", "curb", "hamper", "preclude", "prevent", "complicate", "overshadow"]);

/** What stands in the way of a treatment is what it does harm by: "rash and nausea limit its use", "its use is limited by nausea". */
export const drawback: Rule = {
  name: "drawback",
  verbs: "any",
  read(passage) {
    const { verb, subject, objects, complements } = passage.clause;
    const isUnfit =
      verb?.lemma === "suit"
        ? verb.passive && verb.negated
        : verb?.lemma === "be" && saysUnfit(passage.clause, passage);
    const harms = isUnfit || (verb?.passive && (givenUp(verb) || isRare(verb, passage))) ? becauseOf(passage) : [];
    if (harms.length > 0) return harms;
    if (!verb || !limiting.has(verb.lemma) || verb.negated) return [];
    const [used, harm] = verb.passive
      ? [subject, complements.find(({ preposition }) => preposition === "by")?.group]
      : [objects[0], subject];
    const member = used?.members[0];
    // "Y limits it to severe cases".
    const isIt =
      member?.pronoun === true &&
      [...complements, ...member.complements].some(({ preposition }) => preposition === "to");
    if (!harm || !member || (!isIt && !/^(use|dose)$/.test(headNoun(member, passage.analysis)))) return [];
    const named = member.of ? ofTypes(rolesOf(member.of, passage)[0] ?? [], "treatment") : [];
    const treatments = named.length > 0 ? named : recentTreatments(passage);
    const certainty = { ...certaintyOf(passage.clause, passage), polarity: "asserted" as const };
    return link("cause", [treatments], rolesOf(harm, passage), passage, drawback.name, certainty);
  },
};

/** "Is not suited to long-term use because of Y". */
const saysUnfit = (clause: Clause, { analysis }: Passage): boolean => {
  const words = adjectiveWords(clause, analysis);
  return clause.verb?.negated
    ? words.some((word) => /^(suited|suitable|ideal|fit|appropriate)$/.test(word))
    : words.some((word) => /^(unsuitable|unsuited|unfit|unattractive)$/.test(word));
};

const ending = new Set(
  "abandon withdraw stop discontinue drop limit discourage avoid restrict reserve replace".split(" "),
);
/** "Long-term use", "long courses": of the treatment that is spoken of. */
const useNouns = new Set("use treatment therapy course dose it".split(" "));
const reasons = /^(because of|due to|owing to|on account of|for fear of)$/;

/** "Was abandoned", "is no longer used". */
const givenUp = ({ lemma, negated }: VerbGroup): boolean =>
  negated ? /^(use|give|take|recommend|prescribe)$/.test(lemma) : ending.has(lemma);

/** "Because of Y, X is used only in severe cases". */
const isRare = ({ lemma, from, to }: VerbGroup, { analysis: { words } }: Passage): boolean =>
  /^(use|give|consider|offer)$/.test(lemma) &&
  words.slice(from, to + 1).some(({ low }) => /^(only|rarely|seldom|sparingly)$/.test(low));

/** "X was abandoned because of Y": Y is what X does. */
function becauseOf(passage: Passage): readonly Draft[] {
  const { subject, complements } = passage.clause;
  const reason = complements.find(({ preposition }) => reasons.test(preposition));
  if (!reason) return [];
  const named = readingsOfTypes(rolesOf(subject, passage), "treatment", "risk");
  const isUse = subject?.members.every((member) => useNouns.has(headNoun(member, passage.analysis))) !== false;
  const treatments = named.length > 0 ? named : isUse ? [recentTreatments(passage)] : [];
  const harms = readingsOfTypes(rolesOf(reason.group, passage), "symptom", "risk", "disease");
  const certainty = { ...certaintyOf(passage.clause, passage), polarity: "asserted" as const };
  return link("cause", treatments, harms, passage, drawback.name, certainty);
}

const recentTreatments = (passage: Passage) => {
  const recent = passage.heads.length > 0 ? [] : ofTypes(passage.discourse.recent, "treatment");
  return recent.length > 0 ? recent : treatmentsAtHand(passage);
};
