import type { Stance } from "@/graph/model/article";
import type { Reference } from "@/graph/model/knowledge-graph";
import type { Relation } from "@/graph/model/relation";
import { placeName } from "../evidence-place";
import type { GraphIndex } from "../graph-index";
import { printedSource } from "../printed-source";
import { quotedWords } from "../quoted-words";
import { byStance, passagesBehind } from "../sources";

/** The words of a passage that state a fact, and what they are backed by. */
export interface Quote {
  /** "Causes, item 3". */
  readonly place: string;
  /** In quotation marks, each sentence once. */
  readonly words: string;
  /** What the article prints as their sources: "PubMed +3". */
  readonly printed: readonly string[];
  /** The works that bear on the passage; what argues against it first. */
  readonly literature: readonly { readonly reference: Reference; readonly stance: Stance }[];
}

/** The passages that state some facts, each once, in the order in which they come. */
export function quotesOf(index: GraphIndex, relations: readonly Relation[]): readonly Quote[] {
  const { article } = index.graph;
  return passagesBehind(index, relations).map((passage) => ({
    place: placeName(article, passage),
    words: quotedWords(article, passage.evidence),
    printed: passage.item.citations.map(printedSource),
    literature: byStance(passage.item.references).flatMap(({ key, stance }) => {
      const reference = index.references.get(key);
      return reference === undefined ? [] : [{ reference, stance }];
    }),
  }));
}
