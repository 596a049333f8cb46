import type { StatementId } from "@/graph/model/article";
import { headOf, placeName } from "@/lib/evidence-place";
import type { GraphIndex } from "@/lib/graph-index";
import type { Passage } from "@/lib/sources";
import { Literature } from "./literature";
import { PrintedSources } from "./printed-sources";
import { Quote } from "./quote";

interface Props {
  readonly index: GraphIndex;
  readonly passage: Passage;
  /** Its literature is shown at once. */
  readonly open: boolean;
  /** Opens the article at a sentence. */
  readonly onShow?: (statement: StatementId) => void;
}

/** One item of the article: its sentences that state the fact, what it prints as sources, and the literature on it. */
export function PassageBlock({ index, passage, open, onShow }: Props) {
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
          onShow={onShow}
        />
      ))}
      <div className="mt-3">
        <PrintedSources citations={citations} />
      </div>
      {references.length > 0 && <Literature index={index} uses={references} open={open} />}
    </section>
  );
}
