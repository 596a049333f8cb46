import { bibtex } from "./bibtex";
import { csl } from "./csl";
import { csv } from "./csv";
import { cx2 } from "./cx2";
import { cytoscapeJson } from "./cytoscape-json";
import type { Format } from "./format";
import { gexf } from "./gexf";
import { graphml } from "./graphml";
import { jsonLd } from "./json-ld";
import { kgxJsonl, kgxTsv } from "./kgx";
import { ris } from "./ris";

/** All forms in which a graph or its literature can be taken away. A further one is a file and a line here. */
export const formats: readonly Format[] = [
  csv,
  graphml,
  gexf,
  cx2,
  cytoscapeJson,
  kgxTsv,
  kgxJsonl,
  jsonLd,
  bibtex,
  ris,
  csl,
];
