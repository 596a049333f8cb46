import type { Clause } from "../../../language/clause";
import type { Group, NounPhrase } from "../../../language/phrases";
import { adjectiveWords } from "../../adjective-words";
import { certaintyOf } from "../../certainty";
import { type Draft, link } from "../../link/link";
import type { Passage } from "../../passage";
import { headNoun } from "../../roles/head-noun";
import { nonEmpty, ofTypes, type Role } from "../../roles/role";
import { glossList } from "../../roles/roles-of";
import { takenBy, treatmentsOf } from "../../roles/taken";
import { harmBy } from "./harm-by";
import { harmsIn } from "./harms-in";
import { isEffect } from "./is-effect";

const often =
  /^(common|frequent|rare|uncommon|usual|possible|occasional|likely|typical|unusual|well-known|known|reported)$/;
const besides = new Set(["with", "during", "on", "under", "after", "following", "in", "among"]);
const thanks = /^(thanks to|because of|due to)$/;
const rarer = /^(rarer|fewer|milder|less frequent|less common|less severe|less likely|less often)$/;

/** "Y has been reported with X", "Y is common with X", "Y occurs in patients on X". */
export function told(clause: Clause, passage: Passage): readonly Draft[] {
  const { verb, complements, objects } = clause;
  // "Common with X are Y".
  const isInverted = !clause.subject && verb?.lemma === "be" && objects.length === 1;
  const subject = isInverted ? objects[0] : clause.subject;
  if (!subject || !verb) return [];
  const areRarer =
    (adjectiveWords(clause, passage.analysis).some((word) => rarer.test(word)) || isLessOften(clause, passage)) &&
    !passage.analysis.words.some(({ low }) => low === "than");
  if (
    verb.lemma === "be" &&
    !areRarer &&
    !adjectiveWords(clause, passage.analysis).some((word) => often.test(word)) &&
    (isInverted || !isDanger(objects, passage))
  )
    return [];
  const less = subject.members.some((member) => isLess(member, passage)) || areRarer;
  const listed = subject.members.filter((member) => isEffect(member, passage));
  if (!areRarer && /^(become|get|grow)$/.test(verb.lemma)) return [];
  const beside = complements
    .filter(({ preposition }) => besides.has(preposition) || (areRarer && thanks.test(preposition)))
    .flatMap(({ preposition, group }) => [
      ...takenBy(group, passage),
      ...(preposition === "in" || preposition === "among" ? [] : treatmentsOf(group, passage)),
    ]);
  const treatments = beside.length === 0 && areRarer ? givenFrom(clause, passage) : beside;
  if (treatments.length === 0) return [];
  // "Side effects (Y, Z) are common with X".
  if (listed.length > 0)
    return harmBy(
      treatments,
      nonEmpty([
        ofTypes(
          listed.flatMap((member) => glossList(member, passage)),
          "symptom",
          "risk",
          "disease",
        ),
      ]),
      passage,
    );
  return !less
    ? harmBy(treatments, harmsIn(subject, passage), passage)
    : link("prevent", [treatments], harmsIn(subject, passage), passage, "taken-harm", certaintyOf(clause, passage));
}

/** "Have become less frequent". */
const isLessOften = ({ adjectives }: Clause, { analysis: { words } }: Passage): boolean =>
  adjectives.some(
    ({ from, to }) =>
      words.slice(Math.max(0, from - 1), to).some(({ low }) => low === "less") &&
      words.slice(from, to).some(({ low }) => /^(frequent|common|severe|likely)$/.test(low)),
  );

/** "… once X is under way", "since X is given". */
const givenFrom = (clause: Clause, passage: Passage): readonly Role[] =>
  passage.analysis.clauses
    .filter(({ link: how, governor }) => governor === clause && /^(once|since|when|after|as soon as)$/.test(how))
    .flatMap(({ subject }) => treatmentsOf(subject, passage));

const isDanger = ([object]: readonly Group[], { analysis }: Passage): boolean =>
  object?.members.some((member) =>
    /^(danger|risk|hazard|threat|worry|concern|problem)$/.test(headNoun(member, analysis)),
  ) === true;

const isLess = ({ from, head, determiner }: NounPhrase, { analysis: { words } }: Passage): boolean =>
  determiner === "fewer" || words.slice(Math.max(0, from - 1), head).some(({ low }) => /^(fewer|less)$/.test(low));
