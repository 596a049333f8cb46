import { entityTypes } from "@/graph/model/entity";
import type { GraphIndex } from "../graph-index";
import { shortLabel } from "../short-label";
import { shownName } from "../shown-name";
import { count } from "../wording";
import type { Cut, NoPath } from "./no-path";
import type { End, PathQuestion } from "./question";

/** What an end is called: "NRAS", "any gene". */
function endName(index: GraphIndex, end: End): string {
  if (end.kind === "type") return `any ${entityTypes[end.type].label.toLowerCase()}`;
  return shownName(index, end.id);
}

/** What to change so that a cut is lifted. */
export const liftingOf: Readonly<Record<Cut, string>> = {
  filter: "without the filter",
  sure: "with steps that the article doubts",
  via: "without the entities it must pass",
  avoid: "without the entities to avoid",
  hops: "with more steps",
  along: "along other kinds of fact",
  denied: "along a step that the article denies",
};

/** Why there is no path, and what would open one. */
export function noPathText(index: GraphIndex, question: Pick<PathQuestion, "from" | "to">, reason: NoPath): string {
  const [from, to] = [endName(index, question.from), endName(index, question.to)];
  switch (reason.why) {
    case "unknown":
      return `${endName(index, question[reason.end])} is not in this article.`;
    case "same":
      return "A path needs two different ends.";
    case "cut":
      return `No path from ${from} to ${to} within these limits. There is one ${reason.by
        .map(({ cut, hops }) => `${liftingOf[cut]} (${count(hops, "step")})`)
        .join(", or ")}.`;
    case "cuts":
      return `No path from ${from} to ${to} within these limits; one opens only if several of them are lifted.`;
    case "unreachable": {
      const nearest = reason.nearest === null ? undefined : index.entities.get(reason.nearest);
      const near =
        nearest === undefined ? "Nothing follows from it." : `The nearest that is reached is ${shortLabel(nearest)}.`;
      return `Nothing in this article leads from ${from} to ${to}. ${near}`;
    }
  }
}
