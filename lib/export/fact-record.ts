import type { Stance } from "@/graph/model/article";
import { predicates, type Sign } from "@/graph/model/predicate";
import type { Relation } from "@/graph/model/relation";
import { plain } from "../evidence-place";
import type { GraphIndex } from "../graph-index";
import { printedSource } from "../printed-source";
import { passagesOf } from "../sources";
import type { Extract } from "./extract";

/** One place that states a fact, in words and keys. */
export interface EvidenceRecord {
  readonly statement: string;
  readonly item: string;
  readonly quote: string;
  readonly rule: string;
  /** Source labels as the article prints them: "PubMed +3". */
  readonly sources: readonly string[];
  readonly references: readonly { readonly key: string; readonly stance: Stance; readonly note?: string }[];
}

/** A fact flat enough for a table, with all that it rests on. */
export interface FactRecord {
  readonly relation: Relation;
  readonly sign: Sign;
  readonly evidence: readonly EvidenceRecord[];
  /** Distinct, over all places. */
  readonly quotes: readonly string[];
  readonly sources: readonly string[];
  readonly references: readonly string[];
}

const distinct = <Value>(values: readonly Value[]): readonly Value[] => [...new Set(values)];

function recordOf(index: GraphIndex, relation: Relation): FactRecord {
  const evidence = passagesOf(index, relation).flatMap(({ item, evidence: own }) =>
    own.map(
      ({ statement, quote, rule }): EvidenceRecord => ({
        statement,
        item: item.id,
        quote: plain(index.graph.article, quote).replace(/\s+/g, " "),
        rule,
        sources: item.citations.map(printedSource),
        references: item.references.map(({ key, stance, note }) => ({
          key,
          stance,
          ...(note !== undefined && { note }),
        })),
      }),
    ),
  );
  return {
    relation,
    sign: predicates[relation.predicate].sign,
    evidence,
    quotes: distinct(evidence.map(({ quote }) => quote)),
    sources: distinct(evidence.flatMap(({ sources }) => sources)),
    references: distinct(evidence.flatMap(({ references }) => references.map(({ key }) => key))),
  };
}

export const factRecords = ({ index, relations }: Extract): readonly FactRecord[] =>
  relations.map((relation) => recordOf(index, relation));
