import type { Analysis } from "../../../2-ground/analysis";
import type { Clause } from "../../../language/clause";
import { deviations } from "../../../lexicon/head-nouns";
import { adjectiveWords } from "../../adjective-words";
import type { Passage } from "../../passage";
import { ofTypes } from "../../roles/role";
import { ways } from "./ways";

const states = new Set(["be", "become", "remain", "stay", "turn", "run", "get"]);
/** Verbs by which a measure goes out of range of itself: "the count *rises*". */
const moving = new Set(["rise", "climb"]);
/** Those by which one does that is named: "T-cell numbers *fall*". */
const sinking = new Set(["fall", "drop", "decline", "sink"]);

/** The word that says how the subject is out of range: "is *low*", "is *raised*" as the passive of "raise". */
export function wayOf(clause: Clause, passage: Passage): string | undefined {
  const { analysis, heads, place } = passage;
  const { verb } = clause;
  const said = adjectiveWords(clause, analysis);
  // "Normal or high" is no finding.
  if (!verb || said.includes("normal")) return undefined;
  // "X is raised, and so is Y".
  if (isSameOf(clause, passage)) {
    const way = wayOf(analysis.clauses[analysis.clauses.indexOf(clause) - 1] as Clause, passage);
    return way !== undefined && gone.test(way) ? undefined : way;
  }
  // "Insufficient for the diagnosis".
  if (clause.complements.some(({ preposition }) => preposition === "for") && said.some((word) => worth.test(word)))
    return undefined;
  const beyond = states.has(verb.lemma) ? beyondNormal(clause, analysis) : undefined;
  if (beyond !== undefined) return beyond;
  const adjective = said.find((word) => deviations.has(word) || word === "few");
  const isNamed = clause.subject?.members.some(({ pronoun }) => !pronoun) === true;
  if (place.section === "tests" && !verb.passive && (moving.has(verb.lemma) || (isNamed && sinking.has(verb.lemma))))
    return verb.lemma;
  if (states.has(verb.lemma) && adjective !== undefined) return adjective;
  const isMoving =
    verb.passive || (moving.has(verb.lemma) && !verb.negated && ofTypes(heads, "treatment", "test").length > 0);
  return isMoving && ways.has(verb.lemma) ? verb.lemma : undefined;
}

const gone = /^(absent|missing)$/;
const worth = /^(insufficient|inadequate|poor|weak|deficient)$/;

const isSameOf = (clause: Clause, { analysis: { clauses } }: Passage): boolean =>
  clause.verb?.lemma === "be" &&
  clause.adverbs.includes("so") &&
  clause.adjectives.length + clause.objects.length + clause.complements.length === 0 &&
  clauses.indexOf(clause) > 0;

/** "Is below normal". */
function beyondNormal({ complements }: Clause, { words }: Analysis): string | undefined {
  const found = complements.find(({ preposition, group: { members } }) => {
    const head = words[members[0]?.head ?? -1]?.low ?? "";
    return /^(below|above|under|over)$/.test(preposition) && /^(normal|range|limit)$/.test(head);
  });
  return found && (/^(below|under)$/.test(found.preposition) ? "low" : "raised");
}
