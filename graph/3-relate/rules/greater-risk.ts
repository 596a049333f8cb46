import type { Clause } from "../../language/clause";
import type { Group } from "../../language/phrases";
import { adjectiveWords } from "../adjective-words";
import { certaintyOf } from "../certainty";
import { type Draft, link } from "../link/link";
import type { Passage } from "../passage";
import { headNoun } from "../roles/head-noun";
import { type Alternatives, nonEmpty, ofTypes } from "../roles/role";
import { rolesOf } from "../roles/roles-of";
import { thoseExposed } from "../roles/those-exposed";
import type { Rule } from "../rule";

const bearing: ReadonlySet<string> = new Set([
  "be",
  "have",
  "run",
  "face",
  "carry",
  "bear",
  "become",
  "rise",
  "increase",
  "get",
  "seem",
]);
const risks = /^(risk|chance|likelihood|odd|danger|probability)$/;
const raised =
  /^(higher|highest|greater|greatest|biggest|increased|raised|elevated|high|special|particular|bigger|double|extra|added|additional|considerable|great)$/;
const commoner = /^(commoner|likelier|(more|far|much|especially|particularly) (common|frequent))$/;

/** "People with diabetes are at higher risk", "it is commoner in smokers", "you are more likely to get gout if you are obese": what sets them apart brings it on. */
export const greaterRisk: Rule = {
  name: "greater-risk",
  verbs: bearing,
  read(passage) {
    const { clause } = passage;
    if (!clause.verb || !bearing.has(clause.verb.lemma) || clause.verb.passive || clause.verb.negated) return [];
    const raisedFor = ofPeople(clause, passage) ?? ofThing(clause, passage);
    if (!raisedFor) return [];
    const [who, targets] = raisedFor;
    const exposed = thoseExposed(who, clause, passage);
    const isOther = (roles: readonly { readonly entity: string }[]) =>
      exposed.filter(({ entity }) => !roles.some((role) => role.entity === entity));
    return nonEmpty(targets)
      .slice(0, 1)
      .flatMap((roles) => say(isOther(roles), roles, passage));
  },
};

const say = (exposed: Alternatives[number], roles: Alternatives[number], passage: Passage): readonly Draft[] =>
  link("cause", nonEmpty([exposed]), [roles], passage, greaterRisk.name, {
    ...certaintyOf(passage.clause, passage),
    qualifiers: {},
  });

type Raised = readonly [who: readonly (Group | undefined)[], targets: Alternatives];

/** "They are at greater risk of X", "have a raised risk", "are more likely to develop X", "are more prone to X". */
function ofPeople(clause: Clause, passage: Passage): Raised | undefined {
  const { analysis } = passage;
  const who = [clause.subject];
  const at = clause.complements.find(({ preposition }) => preposition === "at");
  const borne = clause.verb?.lemma === "be" ? at?.group : clause.objects[0];
  const risk = borne?.members.find((member) => risks.test(headNoun(member, analysis)));
  if (risk) {
    const isRaised = analysis.words.slice(risk.from, risk.head).some(({ low }) => raised.test(low));
    const behind = risk.of ?? risk.complements.find(({ preposition }) => preposition === "for")?.group;
    if (isRaised || borne === at?.group) return [who, [...rolesOf(behind, passage), ...(behind ? [] : meant(passage))]];
    return undefined;
  }
  if (clause.verb?.lemma !== "be" || !adjectiveWords(clause, analysis).includes("more")) return undefined;
  const done = analysis.clauses.find(
    ({ link: how, governor, verb }) =>
      how === "infinitive" &&
      governor === clause &&
      /^(get|develop|have|contract|suffer|catch|acquire)$/.test(verb?.lemma ?? ""),
  );
  return done ? [who, rolesOf(done.objects[0], passage)] : undefined;
}

/** "The risk of X is higher in …", "the disease is commoner in …". */
function ofThing(clause: Clause, passage: Passage): Raised | undefined {
  const { analysis, grounding, topic } = passage;
  const who = clause.complements
    .filter(({ preposition }) => /^(in|among|for)$/.test(preposition))
    .map(({ group }) => group);
  const [first] = clause.subject?.members ?? [];
  if (!first) return undefined;
  const said = clause.adjectives.map(({ from, to }) =>
    analysis.words
      .slice(from, to)
      .map(({ low }) => low)
      .join(" "),
  );
  if (risks.test(headNoun(first, analysis))) {
    const grows = /^(rise|increase)$/.test(clause.verb?.lemma ?? "");
    if (!grows && !said.some((words) => words.split(" ").some((word) => raised.test(word)))) return undefined;
    return [who, first.of ? rolesOf(first.of, passage) : meant(passage)];
  }
  if (!said.some((words) => commoner.test(words))) return undefined;
  const isOwn = ({ entity }: { readonly entity: string }) =>
    entity === topic.entity || grounding.registry.isSubject(entity);
  return [who, rolesOf(clause.subject, passage).map((roles) => roles.filter(isOwn))];
}

/** What a risk is of that is not said: under a head what heads the entry, else the disease. */
const meant = ({ heads, topic, place }: Passage): Alternatives =>
  place.section === "complications" ? nonEmpty([ofTypes(heads, "symptom", "risk", "disease"), [topic]]) : [[topic]];
