import { newClause } from "../clause";
import type { VerbGroup } from "../phrases";
import { wordList } from "../word-list";
import { finiteVerbAhead, openClause, type Walk } from "./walk";

/** Verbs whose object is the subject of the infinitive behind it: "helps cells to divide". */
const controlsObject = wordList("allow cause enable help force permit require encourage lead make let keep");

/** Opens an infinitive clause, whose subject is that of the current clause or its object. */
export function takeInfinitive(walk: Walk, verb: VerbGroup): void {
  const { current } = walk;
  const object = current.verb && controlsObject.has(current.verb.lemma) ? current.objects[0] : undefined;
  const subject = object ?? current.subject;
  openClause(walk, newClause("infinitive", { verb, governor: current, ...(subject && { subject }) }));
  if (!current.verb && finiteVerbAhead(walk)) walk.waiting.push(current);
}
