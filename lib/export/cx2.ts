import type { Extract } from "./extract";
import { factRecords } from "./fact-record";
import type { Format } from "./format";

type Declaration = { readonly d: "string" | "list_of_string" };

const nodeDeclarations: Readonly<Record<string, Declaration>> = {
  name: { d: "string" },
  type: { d: "string" },
  subtype: { d: "string" },
  represents: { d: "string" },
  synonyms: { d: "list_of_string" },
  identifiers: { d: "list_of_string" },
};
const edgeDeclarations: Readonly<Record<string, Declaration>> = {
  name: { d: "string" },
  interaction: { d: "string" },
  polarity: { d: "string" },
  sign: { d: "string" },
  origin: { d: "string" },
  frequency: { d: "string" },
  quotes: { d: "list_of_string" },
  sources: { d: "list_of_string" },
  references: { d: "list_of_string" },
};

/** How a sign is drawn, in Cytoscape's words. */
const arrows = { stimulates: "delta", inhibits: "tee", none: "circle" } as const;

function mapping(attribute: string, map: Readonly<Record<string, string>>) {
  const entries = Object.entries(map).map(([v, vp]) => ({ v, vp }));
  return { type: "DISCRETE", definition: { attribute, type: "string", map: entries } };
}

const visualProperties = {
  default: { network: {}, node: { NODE_SHAPE: "round-rectangle" }, edge: { EDGE_LINE_STYLE: "solid" } },
  nodeMapping: {
    NODE_LABEL: { type: "PASSTHROUGH", definition: { attribute: "name", type: "string" } },
  },
  edgeMapping: {
    EDGE_TARGET_ARROW_SHAPE: mapping("sign", arrows),
    EDGE_LINE_STYLE: mapping("polarity", { asserted: "solid", uncertain: "dashed", negated: "dotted" }),
  },
};

function write(extract: Extract): string {
  const { article } = extract.index.graph;
  const numbers = new Map(extract.entities.map(({ id }, number) => [id, number]));
  const nodes = extract.entities.map(({ label, type, subtype, synonyms, curies }, id) => ({
    id,
    v: {
      name: label,
      type,
      ...(subtype !== undefined && { subtype }),
      ...(curies[0] !== undefined && { represents: curies[0] }),
      synonyms,
      identifiers: curies,
    },
  }));
  const edges = factRecords(extract).map(({ relation, sign, quotes, sources, references }, id) => ({
    id,
    s: numbers.get(relation.subject),
    t: numbers.get(relation.object),
    v: {
      name: relation.id,
      interaction: relation.predicate,
      polarity: relation.polarity,
      sign,
      ...relation.qualifiers,
      quotes,
      sources,
      references,
    },
  }));
  const attributeDeclarations = [
    {
      networkAttributes: { name: { d: "string" }, description: { d: "string" } },
      nodes: nodeDeclarations,
      edges: edgeDeclarations,
    },
  ];
  const networkAttributes = [{ name: article.title, description: "What an article says, compiled by Etiograph." }];
  const aspects = { attributeDeclarations, networkAttributes, nodes, edges, visualProperties: [visualProperties] };
  const metaData = Object.entries(aspects).map(([name, list]) => ({ name, elementCount: list.length }));
  return `${JSON.stringify([
    { CXVersion: "2.0", hasFragments: false },
    { metaData },
    ...Object.entries(aspects).map(([name, list]) => ({ [name]: list })),
    { status: [{ error: "", success: true }] },
  ])}\n`;
}

/** CX2, with the signs and the doubts as arrows and dashes. */
export const cx2: Format = {
  id: "cx2",
  name: "CX2",
  use: "NDEx, Cytoscape Web, Cytoscape desktop",
  kind: "graph",
  mime: "application/json",
  write: (extract) => [{ suffix: ".cx2", text: write(extract) }],
};
