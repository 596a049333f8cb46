import type { Extract } from "./extract";
import { factRecords } from "./fact-record";
import { edgeFieldNames, edgeFields, type Fields, nodeFieldNames, nodeFields } from "./flat-fields";
import type { Format } from "./format";
import { xmlText } from "./xml";

const dataOf = (prefix: string, fields: Fields): string =>
  Object.entries(fields)
    .map(([name, value]) => `<data key="${prefix}${name}">${xmlText(value)}</data>`)
    .join("");

const keys = (prefix: string, target: "node" | "edge", names: readonly string[]): readonly string[] =>
  names.map((name) => `<key id="${prefix}${name}" for="${target}" attr.name="${name}" attr.type="string"/>`);

function write(extract: Extract): string {
  const nodes = extract.entities.map(
    (entity) => `<node id="${xmlText(entity.id)}">${dataOf("n_", nodeFields(entity))}</node>`,
  );
  const edges = factRecords(extract).map((record) => {
    const { id, subject, object } = record.relation;
    const data = dataOf("e_", edgeFields(record));
    return `<edge id="${xmlText(id)}" source="${xmlText(subject)}" target="${xmlText(object)}">${data}</edge>`;
  });
  return [
    '<?xml version="1.0" encoding="UTF-8"?>',
    '<graphml xmlns="http://graphml.graphdrawing.org/xmlns">',
    ...keys("n_", "node", nodeFieldNames),
    ...keys("e_", "edge", edgeFieldNames),
    `<graph id="${xmlText(extract.index.graph.article.id)}" edgedefault="directed">`,
    ...nodes,
    ...edges,
    "</graph>",
    "</graphml>",
    "",
  ].join("\n");
}

/** GraphML (graphml.graphdrawing.org): every attribute is a string, lists are joined. */
export const graphml: Format = {
  id: "graphml",
  name: "GraphML",
  use: "Gephi, Cytoscape, yEd, igraph",
  kind: "graph",
  mime: "application/graphml+xml",
  write: (extract) => [{ suffix: ".graphml", text: write(extract) }],
};
