import { themes } from "../palette";
import type { Extract } from "./extract";
import { factRecords } from "./fact-record";
import { edgeFieldNames, edgeFields, type Fields, nodeFieldNames, nodeFields } from "./flat-fields";
import type { Format } from "./format";
import { xmlText } from "./xml";

const attributes = (target: "node" | "edge", names: readonly string[]): string =>
  `<attributes class="${target}">${names.map((name) => `<attribute id="${name}" title="${name}" type="string"/>`).join("")}</attributes>`;

const values = (fields: Fields): string =>
  `<attvalues>${Object.entries(fields)
    .map(([name, value]) => `<attvalue for="${name}" value="${xmlText(value)}"/>`)
    .join("")}</attvalues>`;

function colorOf(hex: string): string {
  const [r, g, b] = [1, 3, 5].map((at) => Number.parseInt(hex.slice(at, at + 2), 16));
  return `<viz:color r="${r}" g="${g}" b="${b}"/>`;
}

function write(extract: Extract): string {
  const nodes = extract.entities.map((entity) => {
    const inner = values(nodeFields(entity)) + colorOf(themes.light.types[entity.type]);
    return `<node id="${xmlText(entity.id)}" label="${xmlText(entity.label)}">${inner}</node>`;
  });
  const edges = factRecords(extract).map((record) => {
    const { id, subject, predicate, object } = record.relation;
    const ends = `source="${xmlText(subject)}" target="${xmlText(object)}"`;
    return `<edge id="${xmlText(id)}" ${ends} label="${predicate}" kind="${predicate}">${values(edgeFields(record))}</edge>`;
  });
  return [
    '<?xml version="1.0" encoding="UTF-8"?>',
    '<gexf xmlns="http://gexf.net/1.3" xmlns:viz="http://gexf.net/1.3/viz" version="1.3">',
    `<meta><creator>Etiograph</creator><description>${xmlText(extract.index.graph.article.title)}</description></meta>`,
    '<graph defaultedgetype="directed">',
    attributes("node", nodeFieldNames),
    attributes("edge", edgeFieldNames),
    "<nodes>",
    ...nodes,
    "</nodes>",
    "<edges>",
    ...edges,
    "</edges>",
    "</graph>",
    "</gexf>",
    "",
  ].join("\n");
}

/** GEXF 1.3 (gexf.net), with the colours of the map. */
export const gexf: Format = {
  id: "gexf",
  name: "GEXF",
  use: "Gephi, Gephi Lite, sigma",
  kind: "graph",
  mime: "application/gexf+xml",
  write: (extract) => [{ suffix: ".gexf", text: write(extract) }],
};
