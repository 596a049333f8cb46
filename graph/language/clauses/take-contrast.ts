import { newClause } from "../clause";
import { readGroup } from "../group";
import { finiteFollows } from "../group/finite-follows";
import { type Group, newVerbGroup } from "../phrases";
import { openClause, type Walk } from "./walk";

/** "Is caused not by X but by Y": at "but", what is denied ends, and the same is said of what follows. */
export function takeBut(walk: Walk): void {
  const { current } = walk;
  const { verb, adverbs } = current;
  const not = adverbs.indexOf("not");
  if (!verb || (!verb.negated && not < 0) || !isParallel(walk) || adverbs.some((adverb) => partial.test(adverb)))
    return;
  current.verb = newVerbGroup({ ...verb, negated: true });
  if (not >= 0) adverbs.splice(not, 1);
  goOn(walk, newVerbGroup({ ...verb, negated: false }));
}

/** "Is caused by X, not by Y": what follows is denied. */
export function takeNot(walk: Walk): boolean {
  const { current, items, at } = walk;
  const before = items[at - 1];
  const isApart = before?.kind === "comma" || (before?.kind === "coordinator" && before.low !== "or");
  if (!isApart || !current.verb || current.verb.negated) return false;
  const denied = newVerbGroup({ ...current.verb, negated: true });
  const last = current.complements.at(-1);
  if (isParallel(walk)) {
    goOn(walk, denied);
    return true;
  }
  // "Is due to X, not (to) Y".
  const opener = items[at + 1];
  const start = opener?.kind === "preposition" && last?.preposition.endsWith(` ${opener.low}`) ? at + 2 : at + 1;
  const reading = last && current.objects.length === 0 ? readGroup(items, start, true) : undefined;
  if (!last || !reading || finiteFollows(items, reading.next)) return false;
  goOn(walk, denied);
  walk.current.complements.push({ preposition: last.preposition, group: reading.group });
  walk.at = reading.next;
  return true;
}

/** "Has pain but no fever": behind the first "no", the verb is said anew. */
export function takeNo(walk: Walk, { members }: Group): void {
  const { current } = walk;
  if (members[0]?.determiner === "no" && current.verb && current.objects.length > 0 && !current.verb.negated)
    if (current.objects.every((group) => group.members[0]?.determiner !== "no")) goOn(walk, current.verb);
}

const partial = /^(only|just|merely|simply|solely)$/;

/** Whether the next part is of the same kind as one that the clause has. */
function isParallel({ items, at, current }: Walk): boolean {
  const next = items[at + 1];
  if (next?.kind === "preposition" && items[at + 2]?.kind === "noun")
    return current.complements.some(({ preposition }) => preposition === next.low);
  return next?.kind === "noun" && current.objects.length > 0 && !next.pronoun && !finiteFollows(items, at + 2);
}

function goOn(walk: Walk, verb: ReturnType<typeof newVerbGroup>): void {
  const { current } = walk;
  const { subject, link, governor, antecedent } = current;
  openClause(walk, newClause(link, { verb, governor, subject, antecedent, continues: current }));
}
