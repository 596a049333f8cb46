import { type Clause, newClause } from "../clause";
import type { VerbGroup } from "../phrases";
import { wordList } from "../word-list";
import { finiteVerbAhead, openClause, type Walk } from "./walk";

/** Verbs whose object is the subject of the infinitive behind it: "helps cells to divide". */
const controlsObject = wordList("allow cause enable help force permit require encourage lead make let keep");

/** Clauses that only say when or why, behind which a comma leads back to what they say it of. */
const aside = wordList("if when whenever once because since where unless as while after before until");

/** "Is taken if the rash stays, to exclude X": it is taken for that. */
const governing = ({ current, comma, coordinator }: Walk): Clause =>
  comma && coordinator === undefined && current.verb && current.governor?.verb?.passive && aside.has(current.link)
    ? current.governor
    : current;

/** Opens an infinitive clause, whose subject is that of the current clause or its object. */
export function takeInfinitive(walk: Walk, verb: VerbGroup): void {
  const current = governing(walk);
  const object = current.verb && controlsObject.has(current.verb.lemma) ? current.objects[0] : undefined;
  const subject = object ?? current.subject;
  openClause(walk, newClause("infinitive", { verb, governor: current, ...(subject && { subject }) }));
  if (!current.verb && finiteVerbAhead(walk)) walk.waiting.push(current);
}
