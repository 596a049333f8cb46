import type { Clause } from "../../language/clause";
import type { VerbGroup } from "../../language/phrases";
import { lifeStates } from "../../lexicon/head-nouns";
import { adjectiveWords } from "../adjective-words";
import { certaintyOf } from "../certainty";
import { type Draft, link } from "../link/link";
import type { Passage } from "../passage";
import { nonEmpty, type Role, readingsOfTypes } from "../roles/role";
import { rolesOf } from "../roles/roles-of";
import type { Rule } from "../rule";

const halting = new Set(
  "stop pause interrupt discontinue suspend withdraw halt cease replace exchange swap switch substitute".split(" "),
);
const going = new Set("continue use take give keep".split(" "));
const safe = /^(safe|harmless|compatible|acceptable|permitted|allowed)$/;
const regarding = new Set("be remain seem appear regard consider deem think believe".split(" "));
const within = new Set("in during throughout while before for when with".split(" "));

/**
 * What may be taken in a state of life, and what is stopped before it: "is considered safe in pregnancy", "can be continued while breastfeeding",
 * "is stopped before conception". That it must not be taken is read as any avoidance is.
 */
export const permission: Rule = {
  name: "permission",
  verbs: "any",
  read(passage) {
    const { clause } = passage;
    const { verb } = clause;
    if (!verb || verb.negated) return [];
    const polarity = halts(verb) ? "asserted" : allows(verb, clause, passage) ? "negated" : undefined;
    return polarity === undefined ? [] : readClause(clause, polarity, passage);
  },
};

const halts = (verb: VerbGroup): boolean => verb.passive && halting.has(verb.lemma);

/** "Can be continued", "is safe", "is thought to be safe". */
const allows = (verb: VerbGroup, clause: Clause, { analysis }: Passage): boolean =>
  (verb.passive &&
    going.has(verb.lemma) &&
    analysis.words.slice(verb.from, verb.to).some(({ low }) => low === "can" || low === "may")) ||
  (regarding.has(verb.lemma) && adjectiveWords(clause, analysis).some((word) => safe.test(word)));

function readClause(clause: Clause, polarity: "asserted" | "negated", passage: Passage): readonly Draft[] {
  const states = statesIn(clause, passage);
  if (states.length === 0) return [];
  const { heads } = passage;
  const named = rolesOf(clause.subject, passage);
  const agents = readingsOfTypes(nonEmpty(saysItself(clause) ? [...named, heads] : [heads, ...named]), "treatment");
  const { qualifiers } = certaintyOf(clause, passage);
  return link("avoid", [states], agents, passage, `permission:${clause.verb?.lemma}`, { polarity, qualifiers });
}

/** The states of life that the clause names, or that the entry or the question it stands under is about. */
function statesIn(clause: Clause, passage: Passage): readonly Role[] {
  const isState = ({ entity }: Role) => lifeStates.has(entity);
  const groups = [...clause.complements.map(({ group }) => group), ...clause.objects];
  const nested = groups.flatMap(({ members }) => members.flatMap(({ complements }) => complements));
  const named = [...clause.complements, ...nested]
    .filter(({ preposition }) => within.has(preposition))
    .flatMap(({ group }) => rolesOf(group, passage).flat())
    .filter(isState);
  if (named.length > 0) return named;
  const planned = plannedFor(clause, passage).filter(isState);
  return planned.length > 0 ? planned : [...passage.heads, ...passage.discourse.objects, passage.topic].filter(isState);
}

/** "Stopped as soon as pregnancy is planned". */
const plannedFor = (clause: Clause, passage: Passage): readonly Role[] =>
  passage.analysis.clauses
    .filter(
      ({ link: how, governor }) => governor === clause && /^(as soon as|once|when|if|before|while|until)$/.test(how),
    )
    .flatMap(({ subject, verb }) =>
      /^(plan|intend|desire|wish|consider|confirm|become)$/.test(verb?.lemma ?? "")
        ? rolesOf(subject, passage).flat()
        : [],
    );

/** Not "one of the few drugs considered safe", where the verb only describes. */
const saysItself = ({ link: how, verb }: Clause): boolean =>
  how === "main" && (verb?.passive === true || /^(be|remain|seem|appear)$/.test(verb?.lemma ?? ""));
