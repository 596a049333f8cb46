import type { Entity, EntityType } from "@/graph/model/entity";
import type { Predicate } from "@/graph/model/predicate";
import type { Polarity, Relation } from "@/graph/model/relation";
import { type GraphIndex, indexGraph } from "../graph-index";

const nowhere = { start: 0, end: 1 };

/** For tests: a fact in words, "a activates b", "a may inhibits b", "a not leads_to b". */
export type Fact = string;

const types: Readonly<Record<string, EntityType>> = {
  d: "disease",
  g: "gene",
  p: "pathway",
  m: "mechanism",
  s: "symptom",
  t: "test",
  x: "treatment",
  r: "risk",
};
const polarities: Readonly<Record<string, Polarity>> = { may: "uncertain", not: "negated" };

function relationOf(fact: Fact, position: number): Relation {
  const words = fact.split(" ");
  const [subject = "", object = ""] = [words[0], words.at(-1)];
  return {
    id: `f${position}`,
    subject,
    predicate: words.at(-2) as Predicate,
    object,
    polarity: (words.length > 3 && polarities[words[1] ?? ""]) || "asserted",
    qualifiers: {},
    evidence: [{ statement: "causes-1.1", quote: nowhere, subject: nowhere, object: nowhere, rule: "made" }],
  };
}

/** For tests: a graph of facts; an entity's first letter tells its type (g gene, m mechanism, s symptom, …). */
export function madeGraph(facts: readonly Fact[]): GraphIndex {
  const relations = facts.map(relationOf);
  const ids = [...new Set(relations.flatMap(({ subject, object }) => [subject, object]))];
  const entities = ids.map(
    (id): Entity => ({
      id,
      type: types[id[0] ?? ""] ?? "mechanism",
      label: id.toUpperCase(),
      synonyms: [],
      curies: [],
    }),
  );
  const statement = { id: "causes-1.1", span: nowhere };
  const item = {
    id: "causes-1",
    span: nowhere,
    question: false,
    entry: true,
    statements: [statement],
    citations: [],
    references: [],
  };
  return indexGraph({
    format: "etiograph/1",
    article: {
      id: "made",
      title: "Made",
      source: { path: "made.md", text: "." },
      markup: [],
      sections: [{ kind: "causes", items: [item] }],
      irregularities: [],
    },
    subject: ids[0] ?? "",
    entities,
    mentions: [],
    relations,
    references: [],
  });
}
