import type { Clause } from "../../language/clause";
import type { Passage } from "../passage";
import { type Alternatives, imply } from "./role";
import { rolesOf } from "./roles-of";

const lessening =
  /^(reduce|lower|decrease|impair|weaken|block|inhibit|suppress|disturb|abolish|lose|disrupt|slow|halt|stop|deplete|break|use up|drain|evade|escape|lack)$/;
/**
 * "A lowers X. This causes Y": it is no work of X, but that there is less of it; so A is named instead. Undefined where nothing has been lessened.
 */
export function lessenedBefore(clause: Clause, passage: Passage): Alternatives | undefined {
  if (opensWithThis(clause, passage) && isLessenedBefore(passage)) return [imply(passage.discourse.recent)];
  if (isEvaded(clause, passage)) return [];
  const before = spokenBefore(clause, passage);
  if (!before?.verb) return undefined;
  const { verb, subject, objects } = before;
  return lessening.test(verb.lemma) && !verb.passive && objects.length > 0
    ? rolesOf(subject, passage).map(imply)
    : undefined;
}

/** "Bacteria evade X, which explains Y": X does not. */
const isEvaded = ({ link, subject, verb, governor }: Clause, { analysis: { words } }: Passage): boolean =>
  link === "relative" &&
  /^(evade|escape|elude)$/.test(governor?.verb?.lemma ?? "") &&
  words[(verb?.from ?? 0) - 1]?.low === "which" &&
  words[(verb?.from ?? 0) - 2]?.low === "," &&
  subject?.members[0]?.from === governor?.objects[0]?.members[0]?.from;

/** The clause that "which" behind a comma, or "this", takes up as a whole. */
function spokenBefore({ link, subject, verb, governor }: Clause, { analysis, clause }: Passage): Clause | undefined {
  const { words, clauses } = analysis;
  if (link === "relative") {
    const at = verb?.from ?? 0;
    const isWhole = words[at - 1]?.low === "which" && words[at - 2]?.low === ",";
    if (!isWhole) return undefined;
    const isOfSubject = subject?.members[0]?.from === governor?.subject?.members[0]?.from;
    return isOfSubject || usesUp(governor, verb) ? governor : undefined;
  }
  const [member, ...others] = subject?.members ?? [];
  if (!member?.pronoun || others.length > 0 || words[member.from]?.low !== "this") return undefined;
  return clauses.slice(0, clauses.indexOf(clause)).findLast((other) => other.link === "main" && other.verb);
}

/** "Depletes ATP, which impairs the pumps": that there is less. "Blocks mTOR, which drives growth" tells of mTOR. */
const usesUp = (governor: Clause | undefined, verb: Clause["verb"]): boolean =>
  /^(deplete|lose|lower|reduce|decrease|break|use up|drain)$/.test(governor?.verb?.lemma ?? "") &&
  /^(cause|lead|result|impair|weaken|mean|explain)$/.test(verb?.lemma ?? "");

/** "This" as the subject that a statement opens with. */
const opensWithThis = ({ subject }: Clause, { analysis: { words } }: Passage): boolean =>
  subject?.members.length === 1 &&
  subject.members[0]?.from === 0 &&
  subject.members[0].pronoun &&
  words[0]?.low === "this";

/** "A lowers X." in the statement before. */
function isLessenedBefore({ place, statement }: Passage): boolean {
  const before = place.statements[place.statements.indexOf(statement) - 1]?.analysis.clauses.findLast(
    ({ link, verb }) => link === "main" && verb,
  );
  return before?.verb !== undefined && !before.verb.passive && lessening.test(before.verb.lemma);
}
