import { headOf, placeName } from "@/lib/evidence-place";
import type { GraphIndex } from "@/lib/graph-index";
import type { Passage } from "@/lib/sources";
import { Literature } from "./literature";
import { Quote } from "./quote";

interface Props {
  readonly index: GraphIndex;
  readonly passage: Passage;
  /** Its literature is shown at once. */
  readonly open: boolean;
}

/** One item of the article: its sentences that state the fact, what it prints as sources, and the literature on it. */
export function PassageBlock({ index, passage, open }: Props) {
  const { article } = index.graph;
  const head = headOf(article, passage);
  const { citations, references } = passage.item;
  return (
    <section className="mt-5 border-t border-rule pt-4">
      <h3 className="text-sm">
        <span className="font-semibold">{placeName(article, passage)}</span>
        {head !== null && <span className="text-soft"> · {head}</span>}
      </h3>
      {passage.evidence.map((evidence) => (
        <Quote
          key={`${evidence.statement} ${evidence.subject.start} ${evidence.object.start} ${evidence.rule}`}
          article={article}
          evidence={evidence}
        />
      ))}
      {citations.length > 0 && (
        <p className="mt-3 text-sm text-soft">
          Sources that the article prints here:{" "}
          {citations.map(({ publisher, others }) => (others > 0 ? `${publisher} +${others}` : publisher)).join(", ")}
        </p>
      )}
      {references.length > 0 && <Literature index={index} uses={references} open={open} />}
    </section>
  );
}
