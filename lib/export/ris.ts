import { type Work, workOf } from "../work";
import type { Format } from "./format";

const types: Readonly<Record<string, string>> = {
  "article-journal": "JOUR",
  book: "BOOK",
  webpage: "ELEC",
  dataset: "DATA",
};

const line = (tag: string, value: string): readonly string[] => {
  const clean = value.replace(/\s+/g, " ").trim();
  return clean === "" ? [] : [`${tag}  - ${clean}`];
};

function entryOf(work: Work): string {
  const [first = "", last = ""] = work.page.split(/[-–]/);
  return [
    `TY  - ${types[work.type] ?? "GEN"}`,
    ...line("ID", work.id),
    ...work.authors.flatMap(({ family, given, literal }) =>
      line("AU", literal || [family, given].filter(Boolean).join(", ")),
    ),
    ...line("TI", work.title),
    ...line("T2", work.container),
    ...line("PY", work.year),
    ...line("VL", work.volume),
    ...line("IS", work.issue),
    ...line("SP", first),
    ...line("EP", last),
    ...line("DO", work.doi),
    ...line("AN", work.pmid),
    ...line("UR", work.url),
    "ER  - ",
    "",
  ].join("\r\n");
}

/** RIS, for EndNote, Mendeley and others. */
export const ris: Format = {
  id: "ris",
  name: "RIS",
  use: "EndNote, Mendeley, Zotero",
  kind: "references",
  mime: "application/x-research-info-systems;charset=utf-8",
  write: ({ references }) => [{ suffix: ".ris", text: references.map((one) => entryOf(workOf(one))).join("\r\n") }],
};
