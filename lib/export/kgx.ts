import { bibliography } from "../bibliography";
import { biolinkEdge } from "./biolink-edge";
import { categoriesOf } from "./biolink-node";
import type { Extract } from "./extract";
import { factRecords } from "./fact-record";
import type { Format } from "./format";
import { identifiersOf, nodeIds } from "./node-ids";

type Value = string | boolean | readonly string[];
type Row = Readonly<Record<string, Value>>;

const nodeColumns = ["id", "category", "name", "xref", "provided_by", "synonym"] as const;
const edgeColumns = ["id", "subject", "predicate", "object", "category"] as const;

const source = "infores:etiograph";

function nodeRows({ index, entities }: Extract): readonly Row[] {
  const ids = nodeIds(index);
  return entities.map((entity) => {
    const id = ids.get(entity.id) ?? entity.id;
    const others = identifiersOf(entity).filter((curie) => curie !== id);
    return {
      id,
      category: categoriesOf(entity),
      name: entity.label,
      provided_by: [source],
      ...(others.length > 0 && { xref: others }),
      ...(entity.synonyms.length > 0 && { synonym: entity.synonyms }),
      etiograph_id: entity.id,
      etiograph_type: entity.type,
      ...(entity.subtype !== undefined && { etiograph_subtype: entity.subtype }),
    };
  });
}

/** A work as a CURIE where it has one. */
function publicationOf(extract: Extract, key: string): string | null {
  const reference = extract.index.references.get(key);
  if (reference === undefined) return null;
  const { links } = bibliography(reference);
  const link = links.find(({ label }) => label === "PubMed") ?? links[0];
  if (link === undefined) return null;
  return link.label === "PubMed" ? `PMID:${link.id}` : link.label === "DOI" ? `DOI:${link.id}` : link.url;
}

function edgeRows(extract: Extract): readonly Row[] {
  const ids = nodeIds(extract.index);
  const { article } = extract.index.graph;
  return factRecords(extract).map((record) => {
    const { relation, quotes, sources, references, evidence } = record;
    const edge = biolinkEdge(extract.index, record);
    const publications = references.flatMap((key) => publicationOf(extract, key) ?? []);
    return {
      id: `etiograph:${article.id}.${relation.id}`,
      subject: ids.get(edge.subject) ?? edge.subject,
      predicate: edge.predicate,
      object: ids.get(edge.object) ?? edge.object,
      category: [edge.category],
      agent_type: "text_mining_agent",
      knowledge_level: "knowledge_assertion",
      primary_knowledge_source: source,
      original_subject: relation.subject,
      original_predicate: relation.predicate,
      original_object: relation.object,
      negated: relation.polarity === "negated",
      polarity: relation.polarity,
      ...edge.qualifiers,
      ...relation.qualifiers,
      ...(publications.length > 0 && { publications }),
      supporting_text: quotes,
      statements: [...new Set(evidence.map(({ statement }) => statement))],
      ...(sources.length > 0 && { article_sources: sources }),
    };
  });
}

/** A cell: no tab or line break, and no bar but between the values of a list. */
const cell = (value: Value | undefined): string => {
  const clean = (text: string): string => text.replace(/[\t\r\n]+/g, " ").replaceAll("|", "¦");
  if (value === undefined) return "";
  if (typeof value === "boolean") return String(value);
  return typeof value === "string" ? clean(value) : value.map(clean).join("|");
};

function tsv(rows: readonly Row[], first: readonly string[]): string {
  const others = [...new Set(rows.flatMap(Object.keys))].filter((name) => !first.includes(name)).sort();
  const columns = [...first, ...others];
  return `${[columns, ...rows.map((row) => columns.map((name) => cell(row[name])))].map((line) => line.join("\t")).join("\n")}\n`;
}

const lines = (rows: readonly Row[]): string => rows.map((row) => `${JSON.stringify(row)}\n`).join("");

/** KGX as two tables. */
export const kgxTsv: Format = {
  id: "kgx-tsv",
  name: "KGX tables",
  use: "Biolink terms; Monarch, Translator, KGX",
  kind: "graph",
  mime: "text/tab-separated-values;charset=utf-8",
  write: (extract) => [
    { suffix: "_nodes.tsv", text: tsv(nodeRows(extract), nodeColumns) },
    { suffix: "_edges.tsv", text: tsv(edgeRows(extract), edgeColumns) },
  ],
};

/** KGX as JSON lines. */
export const kgxJsonl: Format = {
  id: "kgx-jsonl",
  name: "KGX JSON lines",
  use: "Biolink terms; Monarch, Translator, KGX",
  kind: "graph",
  mime: "application/jsonl",
  write: (extract) => [
    { suffix: "_nodes.jsonl", text: lines(nodeRows(extract)) },
    { suffix: "_edges.jsonl", text: lines(edgeRows(extract)) },
  ],
};
