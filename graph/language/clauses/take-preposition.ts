import { newClause } from "../clause";
import { clausePrepositions } from "../closed-class";
import { readComplement, readGroup } from "../group";
import { finiteFollows } from "../group/finite-follows";
import { phrasalVerbs } from "../phrasal-verbs";
import type { Complement, VerbGroup } from "../phrases";
import { frontedEnd } from "./fronted-end";
import { nestClause, openClause, type Walk } from "./walk";

/** Takes a preposition: with its nouns as a complement, as a particle of the verb, or as what opens a clause ("by blocking X", "after X fails"). */
export function takePreposition(walk: Walk, low: string): void {
  if (low === "for" && givesReason(walk)) {
    walk.at++;
    nestClause(walk, newClause("because", { governor: walk.current }));
    return;
  }
  const { verb: ahead } = walk.current;
  // "Brings fever down within days".
  const isParticle =
    ahead !== undefined && walk.items[walk.at + 1]?.kind === "preposition" && isStranded(walk, ahead, low);
  const end = frontedEnd(walk);
  const reading = isParticle
    ? undefined
    : readComplement(end === undefined ? walk.items : walk.items.slice(0, end), walk.at);
  if (reading) {
    addComplement(walk, reading.complement);
    walk.at = reading.next;
    return;
  }
  const role = low === "as" && isRole(walk) ? readGroup(walk.items, walk.at + 1, false) : undefined;
  if (role) {
    addComplement(walk, { preposition: low, group: role.group });
    walk.at = role.next;
    return;
  }
  const { current, items } = walk;
  const after = items[walk.at + 1];
  const strandedFrom = current.verb && isStranded(walk, current.verb, low) ? current.verb : undefined;
  walk.at++;
  if (strandedFrom) current.verb = { ...strandedFrom, lemma: `${strandedFrom.lemma} ${low}` };
  else if (after?.kind === "verb" && after.form === "ing") takeGerund(walk, low, after);
  else if (after?.kind === "noun" && clausePrepositions.has(low))
    nestClause(walk, newClause(low, { governor: current }));
}

/** "Fluids are needed, *for* the drug can harm the kidneys". */
function givesReason({ items, at, current }: Walk): boolean {
  if (items[at - 1]?.kind !== "comma" || !current.verb || current.link !== "main") return false;
  const reason = readGroup(items, at + 1, false);
  return reason !== undefined && finiteFollows(items, reason.next);
}

/** "Aspirin as prevention is avoided": behind a subject whose verb is the only one ahead, it says as what. */
function isRole({ current, comma, items, at }: Walk): boolean {
  if (!current.subject || current.verb || current.link !== "main" || comma) return false;
  const end = items.findIndex(({ kind }, next) => next > at && (kind === "comma" || kind === "break"));
  const ahead = items.slice(at, end < 0 ? items.length : end);
  return (
    ahead.filter((item) => item.kind === "verb" && item.form === "finite").length === 1 &&
    ahead.every(({ kind }) => kind !== "relative" && kind !== "subordinator")
  );
}

/** "acts on cells that divide and on nerves": behind a relative clause, a second complement may belong to the clause around it. */
function addComplement(walk: Walk, complement: Complement): void {
  const { current, coordinator } = walk;
  const outer = coordinator !== undefined && current.link === "relative" ? current.governor : undefined;
  const isParallel = outer?.complements.some(({ preposition }) => preposition === complement.preposition);
  const holder = outer && isParallel ? outer : current;
  holder.complements.push(complement);
  walk.last = complement.group;
  walk.coordinator = undefined;
}

/** Whether the preposition, without a noun of its own, belongs to the verb: "is acted on", "switches the gene off". */
function isStranded({ items, at, current }: Walk, verb: VerbGroup, low: string): boolean {
  const after = items[at + 1];
  if (after?.kind === "noun") return false;
  const endsPassive = verb.passive && items[at - 1] === verb && after?.kind !== "verb";
  return endsPassive || (current.objects.length > 0 && phrasalVerbs.has(`${verb.lemma} ${low}`));
}

/** "X works by blocking Y": a clause that shares the subject of the current one; in "keeps X from V-ing", V-ing is X's deed. */
function takeGerund(walk: Walk, preposition: string, verb: VerbGroup): void {
  const { current } = walk;
  const kept = preposition === "from" ? current.objects.at(-1) : undefined;
  const subject = kept ?? current.subject;
  walk.at++;
  openClause(walk, newClause(preposition, { verb, governor: current, ...(subject && { subject }) }));
  if (!current.verb) walk.waiting.push(current);
}
