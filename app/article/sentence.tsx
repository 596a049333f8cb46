import { memo } from "react";
import type { Mention } from "@/graph/model/entity";
import type { GraphIndex, Place } from "@/lib/graph-index";
import type { WordMark } from "@/lib/highlights";
import { sentenceText } from "@/lib/sentence-text";
import { selectionHref } from "@/lib/view-url";
import { count } from "@/lib/wording";
import { SentenceStretches } from "./sentence-stretches";

interface Props {
  readonly index: GraphIndex;
  readonly item: Place["item"];
  readonly statement: Place["statement"];
  readonly mentions: readonly Mention[];
  readonly marks: readonly WordMark[];
  /** How many facts were read in it. */
  readonly facts: number;
  readonly lit: boolean;
  readonly reachable: boolean;
}

/** A sentence of the article, with the number of its facts behind it, which opens it. */
export const Sentence = memo(function Sentence({
  index,
  item,
  statement,
  mentions,
  marks,
  facts,
  lit,
  reachable,
}: Props) {
  const stretches = sentenceText(index.graph.article, { item, statement }, mentions, marks);
  return (
    <span data-statement={statement.id} className="sentence" data-lit={lit || undefined}>
      <SentenceStretches index={index} stretches={stretches} reachable={reachable} />
      <a
        href={selectionHref({ kind: "statement", id: statement.id })}
        data-marker
        aria-label={`Sentence ${statement.id}, ${count(facts, "fact")}`}
        tabIndex={reachable ? undefined : -1}
      >
        {facts}
      </a>
    </span>
  );
});
