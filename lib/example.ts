import type { Evidence, Relation } from "@/graph/model/relation";
import { contains } from "@/graph/model/source";
import type { GraphIndex } from "./graph-index";
import { shortLabel } from "./short-label";

export interface Example {
  readonly relation: Relation;
  readonly evidence: Evidence;
}

const longestName = 24;

/** One sentence and the fact read in it: well supported, with both ends in the sentence, and short. */
export function exampleOf(index: GraphIndex): Example | null {
  const named = (id: string): boolean => {
    const entity = index.entities.get(id);
    return entity !== undefined && shortLabel(entity).length <= longestName;
  };
  const telling = index.graph.relations.filter(
    ({ subject, object, polarity, predicate }) =>
      polarity === "asserted" &&
      (predicate === "activates" || predicate === "inhibits") &&
      named(subject) &&
      named(object),
  );
  const examples = telling.flatMap((relation) =>
    relation.evidence
      .filter(({ quote, subject, object }) => contains(quote, subject) && contains(quote, object))
      .map((evidence): Example => ({ relation, evidence })),
  );
  const length = ({ evidence: { quote } }: Example): number => quote.end - quote.start;
  return (
    examples.sort((a, b) => b.relation.evidence.length - a.relation.evidence.length || length(a) - length(b))[0] ?? null
  );
}
