import type { Clause } from "../../language/clause";
import type { Passage } from "../passage";
import { type Alternatives, nonEmpty } from "./role";
import { toldState } from "./told-state";

const bringing = /^(lead|cause|result|produce|give|give rise|trigger|bring|bring about|contribute|provoke|promote)$/;

/**
 * "Clearance is poor, which causes X", "clearance is poor, and this causes X": that it is poor causes X, and not clearance. Nothing where such a
 * finding has no name; undefined where the subject means something else.
 */
export function deviationMeant(clause: Clause, passage: Passage): Alternatives | undefined {
  const stated = statedBefore(clause, passage);
  if (!stated || stated.subject?.members.some(({ pronoun }) => pronoun)) return undefined;
  const told = toldState(stated, passage);
  if (told === undefined && isNamelessState(stated, passage)) return [];
  return told === undefined ? undefined : nonEmpty([told]);
}

/** "Junctions stay immature, which …": that they do, which has no name. */
const isNamelessState = ({ verb, adjectives, subject }: Clause, { analysis: { words } }: Passage): boolean =>
  /^(stay|remain|become|turn|grow)$/.test(verb?.lemma ?? "") &&
  adjectives.length > 0 &&
  subject?.members.every(({ head }) => words[head]?.term === undefined) === true;

/** The clause that "which" or "this" sums up. */
function statedBefore(clause: Clause, passage: Passage): Clause | undefined {
  const { link, subject, continues } = clause;
  if (link === "relative") return isBehindAll(clause, passage) ? clause.governor : undefined;
  if (link === "participle") return isWhatComes(clause) ? clause.governor : undefined;
  const [member, ...others] = subject?.members ?? [];
  const isThis = member?.pronoun === true && passage.analysis.words[member.from]?.low === "this";
  return isThis && others.length === 0 && continues?.objects.length === 0 ? continues : undefined;
}

/** "Salt is lost, leading to X": not the salt leads to it. */
const isWhatComes = ({ verb, governor, subject }: Clause): boolean =>
  verb?.form === "ing" &&
  bringing.test(verb.lemma) &&
  governor?.verb !== undefined &&
  governor.verb.from < verb.from &&
  governor.objects.length === 0 &&
  subject?.members[0]?.from === governor.subject?.members[0]?.from;

/** "Which" stands behind the verb of a clause whose subject it seems to describe. */
function isBehindAll({ governor, antecedent, subject, verb }: Clause, { analysis: { words } }: Passage): boolean {
  const [described] = antecedent?.members ?? [];
  if (!described || !verb || subject !== antecedent || !governor?.verb || governor.objects.length > 0) return false;
  return (
    words[verb.from - 1]?.low === "which" &&
    words[verb.from - 2]?.low === "," &&
    described.from < governor.verb.from &&
    governor.verb.to < verb.from &&
    governor.subject?.members.some(({ from }) => from === described.from) === true
  );
}
