import type { Extract } from "./extract";
import { factRecords } from "./fact-record";
import type { Format } from "./format";

function write(extract: Extract): string {
  const { article } = extract.index.graph;
  const nodes = extract.entities.map(({ id, label, type, subtype, synonyms, curies }) => ({
    data: { id, name: label, type, ...(subtype !== undefined && { subtype }), synonyms, identifiers: curies },
  }));
  const edges = factRecords(extract).map(({ relation, sign, evidence }) => {
    const { id, subject, predicate, object, polarity, qualifiers } = relation;
    return {
      data: { id, source: subject, target: object, interaction: predicate, polarity, sign, ...qualifiers, evidence },
    };
  });
  return `${JSON.stringify({ format_version: "1.0", data: { name: article.title, article: article.id }, elements: { nodes, edges } }, null, 1)}\n`;
}

/** The JSON of Cytoscape.js and Cytoscape desktop. */
export const cytoscapeJson: Format = {
  id: "cyjs",
  name: "Cytoscape JSON",
  use: "Cytoscape desktop, Cytoscape.js",
  kind: "graph",
  mime: "application/json",
  write: (extract) => [{ suffix: ".cyjs", text: write(extract) }],
};
