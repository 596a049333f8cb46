import type { Format } from "./format";

/** CSL-JSON: the references as they stand in the graph. */
export const csl: Format = {
  id: "csl",
  name: "CSL-JSON",
  use: "Pandoc, Zotero, citeproc",
  kind: "references",
  mime: "application/vnd.citationstyles.csl+json",
  write: ({ references }) => [{ suffix: ".csl.json", text: `${JSON.stringify(references, null, 1)}\n` }],
};
