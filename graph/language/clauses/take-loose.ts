import { newClause, onlyLast } from "../clause";
import { newVerbGroup, type VerbGroup } from "../phrases";
import { wordList } from "../word-list";
import { describedGroup } from "./described";
import { finiteVerbAhead, openClause, type Walk } from "./walk";

/** Takes a past form without auxiliary: a finite verb ("X caused Y"), a passive one ("is caused and worsened") or a participle ("X caused by Y"). */
export function takeLoose(walk: Walk, verb: VerbGroup): void {
  const { verb: before } = walk.current;
  const isCoordinated = before !== undefined && walk.coordinator !== undefined;
  if (isCoordinated && before.passive) continueClause(walk, asPassive(verb));
  else if (isCoordinated && hasObject(walk)) continueClause(walk, asFinite(verb));
  else if (!before && isPredicate(walk, verb)) takePredicate(walk, verb);
  else takeParticiple(walk, verb);
}

const asPassive = (verb: VerbGroup): VerbGroup => newVerbGroup({ ...verb, passive: true });
const asFinite = (verb: VerbGroup): VerbGroup => newVerbGroup({ ...verb, form: "finite" });

const hasObject = ({ items, at }: Walk): boolean => items[at]?.kind === "noun";

function continueClause(walk: Walk, verb: VerbGroup): void {
  const { current } = walk;
  const { subject, link } = current;
  openClause(walk, newClause(link, { verb, continues: current, ...(subject && { subject }) }));
}

/** Whether the form can be the verb of the current clause, which has none. */
function isPredicate(walk: Walk, { lemma }: VerbGroup): boolean {
  const { current, items, at } = walk;
  const next = items[at];
  if (!current.subject && current.link === "main") return false;
  if (next?.kind === "preposition" && next.low === "by") return false;
  return hasObject(walk) || intransitive.has(lemma) || !finiteVerbAhead(walk);
}

/** Verbs without a passive, so that their past form is never a participle: "X failed in trials and was given up". */
const intransitive = wordList(
  "go fail die occur happen arise appear disappear emerge persist remain recur cease survive",
);

/** "X caused Y" is active; "when treated" and "Treatment started in childhood" are passive. */
function takePredicate(walk: Walk, verb: VerbGroup): void {
  const { current, items, at } = walk;
  const isElliptic = current.link !== "main" && !current.subject;
  const mayBePassive = !intransitive.has(verb.lemma);
  const isPassive =
    verb.passive || isElliptic || (mayBePassive && current.link === "main" && items[at]?.kind === "preposition");
  current.verb = isPassive ? asPassive(verb) : asFinite(verb);
  if (isElliptic && current.governor?.subject) current.subject = current.governor.subject;
}

/** "infections caused by X": describes the last noun. */
function takeParticiple(walk: Walk, verb: VerbGroup): void {
  const { current } = walk;
  const described = walk.last ? describedGroup(walk.last, verb.lemma) : current.subject;
  openClause(
    walk,
    newClause("participle", {
      verb: asPassive(verb),
      governor: current,
      ...(described && { subject: onlyLast(described) }),
    }),
  );
  if (!current.verb && current.subject) walk.waiting.push(current);
}
