import { newClause } from "../clause";
import { clausePrepositions } from "../closed-class";
import { readGroup } from "../group";
import { finiteFollows } from "../group/finite-follows";
import type { Group } from "../phrases";
import { takeNo } from "./take-contrast";
import { openClause, type Walk } from "./walk";

/** Takes the noun phrases here as subject or object of the current clause, or as the subject of a new one. */
export function takeNoun(walk: Walk): void {
  const reading = readNouns(walk);
  if (!reading) return;
  const isExcluded = excludes(walk);
  walk.at = reading.next;
  if (!isExcluded) placeGroup(walk, reading.group);
  walk.last = reading.group;
  walk.comma = false;
  walk.coordinator = undefined;
}

/** "X, but not Y, causes Z", "X, not Y, causes Z": who does not. */
function excludes({ items, at, current }: Walk): boolean {
  const not = items[at - 1];
  const before = items[at - 2];
  return (
    not?.kind === "adverb" &&
    not.low === "not" &&
    current.subject !== undefined &&
    current.verb === undefined &&
    (before?.kind === "comma" || (before?.kind === "coordinator" && before.low === "but"))
  );
}

function readNouns(walk: Walk): ReturnType<typeof readGroup> {
  const { items, at, comma, current } = walk;
  if (comma && current.verb) {
    const subject = readGroup(items, at, false);
    if (subject && finiteFollows(items, subject.next)) return subject;
  }
  const end = subclauseEnd(walk);
  if (end !== undefined) return readGroup(items.slice(0, end), at, true);
  return listOfRelative(walk) ?? readGroup(items, at, current.verb !== undefined);
}

/** "Cells that carry A, B or C are lost": the list is closed, and its last member not who is lost, as the cells wait for their verb. */
function listOfRelative({ items, at, current, waiting }: Walk): ReturnType<typeof readGroup> {
  const outer = waiting.at(-1);
  if (current.link !== "relative" || !current.verb || !outer?.subject || outer.verb) return undefined;
  const whole = readGroup(items, at, false);
  if (!whole || items[whole.next]?.kind !== "verb" || !finiteFollows(items, whole.next)) return undefined;
  return endsList(whole.group) ? whole : undefined;
}

/** "A or B", "mutations of A or B". */
const endsList = ({ joint, members }: Group): boolean => {
  const last = members.at(-1);
  const inner = last?.complements.at(-1)?.group ?? last?.of;
  return joint !== "none" || (inner !== undefined && endsList(inner));
};

/** "When it affects the lungs, coughing or wheezing may occur": the comma at which the clause ends that opened the sentence. */
function subclauseEnd({ items, at, current, waiting }: Walk): number | undefined {
  const outer = waiting.at(-1);
  if (!current.verb || !outer || outer.subject || outer.verb || outer.link !== "main") return undefined;
  const whole = readGroup(items, at, false);
  if (!whole || !finiteFollows(items, whole.next)) return undefined;
  const comma = items.findIndex(({ kind }, index) => index > at && kind === "comma");
  return comma > at && comma < whole.next ? comma : undefined;
}

/** Gives a group of nouns, which has just been read, its part in a clause. */
function placeGroup(walk: Walk, group: Group): void {
  const { current, comma, coordinator, waiting } = walk;
  const next = walk.items[walk.at];
  const opensSubclause = next?.kind === "preposition" && clausePrepositions.has(next.low);
  const hasOwnVerb = finiteFollows(walk.items, walk.at) && !(current.verb && opensSubclause);
  const isNested = waiting.length > 0 && !comma && coordinator === undefined;
  // "A scan every six months finds …": how often, and not what.
  const isHowOften = !current.verb && current.subject !== undefined && group.members[0]?.determiner === "every";
  if (isHowOften && !comma && coordinator === undefined) return;
  if (current.verb && hasOwnVerb && !isNested) {
    waiting.length = 0;
    openClause(walk, newClause(coordinator === "so" ? "so" : "main", { subject: group, continues: current }));
  } else if (!current.verb && !current.subject) current.subject = group;
  else if (!current.verb && hasOwnVerb && comma && current.link === "main")
    openClause(walk, newClause("main", { subject: group }));
  else {
    takeNo(walk, group);
    walk.current.objects.push(group);
  }
}
