import type { GraphIndex } from "../graph-index";
import type { Trace } from "../trace/ask";
import { chosenPath } from "../trace/chosen-path";
import { explain } from "../trace/clauses";
import { netEffect, sentencesOf } from "../trace/sentences";
import type { View } from "../view";
import { pathView } from "./opening";
import { quotesOf } from "./quote";
import type { Stop } from "./stop";

/** A path as a whole, then step by step, drawn alone; empty where the article does not hold it. */
export function pathDeck(index: GraphIndex, view: View, trace: Trace, id: string): readonly Stop[] {
  const path = chosenPath(index, trace, id);
  if (path === null) return [];
  const explanation = explain(index, path);
  const { clauses } = explanation;
  const title = `${clauses[0]?.subject ?? ""} → ${clauses.at(-1)?.object ?? ""}`;
  const whole: Stop = {
    view: pathView(view, trace, id, null),
    title,
    text: `${sentencesOf(explanation, () => "")} ${netEffect(path)}.`,
    facts: path.steps.flatMap(({ relations }) => relations),
    quotes: [],
  };
  const steps = clauses.map(({ step, subject, verb, object, remarks }, position): Stop => {
    const narrowed = remarks.length === 0 ? "" : ` (${remarks.join(", ")})`;
    return {
      view: pathView(view, trace, id, position + 1),
      title,
      text: `${subject} ${verb} ${object}${narrowed}.`,
      facts: step.relations,
      quotes: quotesOf(index, step.relations),
    };
  });
  return [whole, ...steps];
}
